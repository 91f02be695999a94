package org.lotse.liga.api.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What the start page says of meetings.
 *
 * @param next the next one, or null
 * @param open how much is to be done since meetings
 * @param overdue how much of it is overdue
 */
public record MeetingOutlook(@Nullable MeetingSummary next, long open, long overdue) {}
