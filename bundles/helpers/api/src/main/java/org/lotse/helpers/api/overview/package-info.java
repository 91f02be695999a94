/** How the volunteers of a municipality or of one circle stand at this moment. */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.overview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
