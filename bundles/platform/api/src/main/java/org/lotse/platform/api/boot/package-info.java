/** The platform's own start: what may begin when. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.platform.api.boot;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
