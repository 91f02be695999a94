/**
 * Volunteers of a municipality: who they are, what they speak and can do, and when they have time. Other modules and the
 * screens ask {@link org.lotse.helpers.api.VolunteerService}; everything else here is what it takes and gives.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
