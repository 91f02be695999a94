package org.lotse.cases.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a case, and who did.
 *
 * @param id whose
 * @param current who does
 * @param team their team, if one is named
 * @param since since when
 * @param openedOn since when anybody does
 * @param history how it came about, latest first; empty while it is whoever opened the case
 * @param covers when others stood in, stand in or will, latest first
 */
public record Responsibility(
        CaseId id,
        Responsible current,
        @Nullable String team,
        LocalDate since,
        LocalDate openedOn,
        List<Reassignment> history,
        List<CoverPeriod> covers) {

    /** Copies the lists, so that the responsibility never changes. */
    public Responsibility {
        history = List.copyOf(history);
        covers = List.copyOf(covers);
    }

    /** How many different colleagues have accompanied the person: the continuity of care in a number. */
    public int carers() {
        var all = Stream.concat(Stream.of(current), history.stream().map(Reassignment::from));
        return (int) all.map(Responsible::id).distinct().count();
    }
}
