package org.lotse.helpers.api.self;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.Occasion;
import org.lotse.helpers.api.hours.WorkKind;

/**
 * Hours as volunteers write down their own; the components mean the same as those of {@link HoursData}.
 *
 * @param day on which; not in the future
 * @param minutes how long, 1 to {@value HoursData#MINUTES_OF_A_DAY}
 * @param kind what they did
 * @param occasion the shift or the Patenschaft, or null for neither
 * @param note a short note without anything about those who are helped, up to {@value HoursData#NOTE_LENGTH} characters
 */
public record OwnHoursData(
        LocalDate day,
        int minutes,
        WorkKind kind,
        @Nullable Occasion occasion,
        @Nullable String note) {}
