package org.lotse.funding.api.proof;

import java.util.List;
import java.util.Optional;

/**
 * What a figure was counted from.
 *
 * @param proof in which it stands
 * @param line whose
 * @param figure the figure, with its source and day
 * @param cases what comes out of counting again now; empty where this person may see no case, or the figure was not counted here
 */
public record Trace(Proof proof, ProofLine line, ProofFigure figure, Optional<List<CountedCase>> cases) {

    /** What comes out of counting again now. */
    public Optional<Long> now() {
        return cases.map(all -> all.stream().mapToLong(CountedCase::times).sum());
    }
}
