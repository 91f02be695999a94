/** From where a request comes, as far as that counts for how often something may be tried. For the platform's rooms only. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.security.origin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
