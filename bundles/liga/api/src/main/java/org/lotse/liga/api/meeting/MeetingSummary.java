package org.lotse.liga.api.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of meetings.
 *
 * @param id identity
 * @param title what it is called
 * @param day when
 * @param place where, or null
 * @param guests how many take part
 * @param decisions how many decisions there are
 * @param openTasks how much is still to be done since
 */
public record MeetingSummary(
        MeetingId id, String title, LocalDate day, @Nullable String place, int guests, int decisions, int openTasks) {}
