package org.lotse.funding.api.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Types the figures of an integration manager.
 *
 * @param id which version
 * @param revision as it was seen
 * @param line number of the line
 * @param amounts those that are known; one that is not there is not known any more. What stands there unchanged keeps its source
 * @param origin from where they were typed; wanted if one is new
 */
public record EnterFigures(
        ProofId id,
        long revision,
        int line,
        Map<ProofMeasure, Long> amounts,
        @Nullable String origin) {

    /** Longest {@link #origin()}. */
    public static final int ORIGIN_LENGTH = 200;

    /** Greatest figure. */
    public static final long MOST = 1_000_000;

    /** Copies the map. */
    public EnterFigures {
        amounts = Map.copyOf(amounts);
    }
}
