/** How long evidence of funding is kept, by which rule, and what may be erased afterwards. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.retention;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
