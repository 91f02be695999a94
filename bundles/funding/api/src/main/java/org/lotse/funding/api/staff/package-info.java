/** Integration managers in funded posts: who fills which, since when, and what that costs. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.staff;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
