package org.lotse.cases.api.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a case was closed once.
 *
 * @param reason why
 * @param on the last day of the accompaniment
 * @param note what else mattered
 * @param by display name of whoever closed it, as it was then
 * @param retention how long it is kept, and where that is written
 * @param deleteOn the first day on which it is no longer kept
 * @param reopenedOn when it was taken up again, or null
 * @param reopenedBy who did, or null
 * @param reopenedFor why, or null
 */
public record Closing(
        ClosingReason reason,
        LocalDate on,
        @Nullable String note,
        String by,
        RetentionRule retention,
        LocalDate deleteOn,
        @Nullable LocalDate reopenedOn,
        @Nullable String reopenedBy,
        @Nullable String reopenedFor) {}
