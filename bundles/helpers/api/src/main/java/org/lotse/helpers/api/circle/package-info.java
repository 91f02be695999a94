/**
 * Helper circles of a municipality: what they are called, where they help, who coordinates them. Volunteers belong to circles by
 * {@link org.lotse.helpers.api.VolunteerData#circles}; a municipality without circles simply has none.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.circle;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
