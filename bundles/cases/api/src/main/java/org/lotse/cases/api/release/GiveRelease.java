package org.lotse.cases.api.release;

import java.util.Set;
import org.lotse.cases.api.CaseId;

/**
 * Command: write down what the person of a case allows. Often both kinds are signed on one sheet; they are kept as two.
 *
 * @param caseId whose case
 * @param kinds which of the two; at least one
 * @param release what each of them says
 */
public record GiveRelease(CaseId caseId, Set<ReleaseKind> kinds, ReleaseData release) {

    /** Keeps a copy of the kinds. */
    public GiveRelease {
        kinds = Set.copyOf(kinds);
    }
}
