package org.lotse.liga.api.training;

import java.util.List;

/**
 * All subjects in which holders of posts have to be trained.
 *
 * @param revision how often it was changed; goes back in {@link ReplaceMandates}
 * @param mandates by subject
 */
public record MandateBoard(long revision, List<Mandate> mandates) {

    /** Keeps a copy. */
    public MandateBoard {
        mandates = List.copyOf(mandates);
    }
}
