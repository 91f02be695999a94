package org.lotse.cases.api.closing;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.care.AnotherPerson;

/**
 * Command: take a closed case up again.
 *
 * @param caseId which case
 * @param revision the revision that was seen
 * @param reason why
 * @param anotherPerson why the person is somebody else than the one whom another body of the district accompanies, or null if nobody states that
 */
public record ReopenCase(
        CaseId caseId,
        int revision,
        String reason,
        @Nullable AnotherPerson anotherPerson) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;

    /** Nothing is stated about other bodies. */
    public ReopenCase(CaseId caseId, int revision, String reason) {
        this(caseId, revision, reason, null);
    }
}
