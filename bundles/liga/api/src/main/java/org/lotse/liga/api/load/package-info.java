/**
 * How many people are accompanied for each full-time post: the care ratio, the target it is held against, where the heads come from, and what would be if.
 * Screens ask {@link org.lotse.liga.api.load.CareRatios}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.load;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
