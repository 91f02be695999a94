/**
 * Hours that volunteers have helped: logged, confirmed or returned, summed, certified. Screens ask
 * {@link org.lotse.helpers.api.hours.Hours}, {@link org.lotse.helpers.api.hours.HoursConfirmation},
 * {@link org.lotse.helpers.api.hours.HoursList} and {@link org.lotse.helpers.api.hours.HoursPapers}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.helpers.api.hours;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
