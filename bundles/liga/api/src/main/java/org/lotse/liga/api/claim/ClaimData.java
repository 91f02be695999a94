package org.lotse.liga.api.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;

/**
 * What is written down about a claim.
 *
 * @param agreement under which one it is; stays as it was
 * @param from the first day, within the agreement's term
 * @param to the last day, in the same calendar year
 * @param costs by post, each at most once; a post without one cost nothing
 * @param note anything else, up to {@value #NOTE_LENGTH} characters, or null
 */
public record ClaimData(
        AgreementId agreement,
        LocalDate from,
        LocalDate to,
        List<ClaimCost> costs,
        @Nullable String note) {

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 1_000;

    /** Keeps a copy. */
    public ClaimData {
        costs = List.copyOf(costs);
    }

    /** From when to when. */
    public Period period() {
        return new Period(from, to);
    }
}
