/** Who has access to a municipality because of a post. Screens ask {@link org.lotse.liga.api.membership.PostAccess}. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.membership;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
