package org.lotse.funding.api.proof;

import java.util.List;
import org.lotse.funding.api.Ags;

/**
 * Where figures of a proof could come from, for the person who asks.
 *
 * @param countable whether the cases of this tenant can be counted by this person
 * @param colleagues whose work can be counted, by name
 * @param reported municipalities of the grant that reported something about the proof's time
 */
public record FigureSources(boolean countable, List<CountedColleague> colleagues, List<Reported> reported) {

    /** Copies the lists. */
    public FigureSources {
        colleagues = List.copyOf(colleagues);
        reported = List.copyOf(reported);
    }

    /**
     * What a municipality reported.
     *
     * @param municipality which one
     * @param name its name
     * @param quarters how many quarters of the proof's time
     */
    public record Reported(Ags municipality, String name, int quarters) {}
}
