package org.lotse.liga.api.carrier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Period;

/**
 * Who had the chair of the LIGA and when. It rotates, every two years by custom.
 *
 * @param revision how often it was changed; goes back in {@link ReplaceChairs}
 * @param terms by day
 * @param gaps days between the first and the last term on which nobody has it, by day
 */
public record ChairHistory(long revision, List<ChairTerm> terms, List<Period> gaps) {

    /** Keeps copies. */
    public ChairHistory {
        terms = List.copyOf(terms);
        gaps = List.copyOf(gaps);
    }

    /** Who has the chair on a day. */
    public Optional<ChairTerm> on(LocalDate day) {
        return terms.stream().filter(term -> term.period().has(day)).findFirst();
    }
}
