/**
 * Who of the carriers' people is away, who stands in where, and what that opens. Screens ask {@link org.lotse.liga.api.absence.AbsencePlan}, and act by
 * {@link org.lotse.liga.api.absence.Absences} and {@link org.lotse.liga.api.absence.Covers}.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.lotse.liga.api.absence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
