/**
 * Budget and use: posts financed against posts filled by the day, what was earned by that, what personnel costs, and what may lapse or be claimed back.
 * Amounts are euros with two places.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.funding.api.use;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
