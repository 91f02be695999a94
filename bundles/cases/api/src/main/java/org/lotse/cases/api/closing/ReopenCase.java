package org.lotse.cases.api.closing;

import org.lotse.cases.api.CaseId;

/**
 * Command: take a closed case up again.
 *
 * @param caseId which case
 * @param revision the revision that was seen
 * @param reason why
 */
public record ReopenCase(CaseId caseId, int revision, String reason) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;
}
