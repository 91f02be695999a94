package org.lotse.cases.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review found.
 *
 * @param heldOn when it was held
 * @param outcomes one for each goal of the plan
 * @param summary in words; or null
 * @param nextOn when the plan is looked at again
 */
public record ReviewData(
        LocalDate heldOn, List<Outcome> outcomes, @Nullable String summary, LocalDate nextOn) {

    /** Most characters of a summary. */
    public static final int SUMMARY_LENGTH = 2000;

    /** Keeps a copy of the outcomes. */
    public ReviewData {
        outcomes = List.copyOf(outcomes);
    }
}
