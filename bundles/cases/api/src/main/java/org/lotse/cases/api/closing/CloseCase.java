package org.lotse.cases.api.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * Command: close a case.
 *
 * @param caseId which case
 * @param revision the revision that was seen
 * @param reason why
 * @param on the last day of the accompaniment, today at the latest
 * @param note what else matters
 */
public record CloseCase(
        CaseId caseId,
        int revision,
        ClosingReason reason,
        LocalDate on,
        @Nullable String note) {

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 1000;
}
