package org.lotse.liga.api.absence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An absence as those see it who plan it.
 *
 * @param id identity
 * @param version for the next command
 * @param personKey of {@link Employee}
 * @param personName who
 * @param carrierName as people call the carrier
 * @param kind why
 * @param first the first day
 * @param last the last day, or null
 * @param over whether the last day is past
 * @param covers who stands in where, by day
 * @param gaps where nobody does, from today on, by municipality and day
 */
public record AbsenceEntry(
        AbsenceId id,
        int version,
        String personKey,
        String personName,
        String carrierName,
        AbsenceKind kind,
        LocalDate first,
        @Nullable LocalDate last,
        boolean over,
        List<CoverEntry> covers,
        List<CoverGap> gaps) {

    /** Keeps copies. */
    public AbsenceEntry {
        covers = List.copyOf(covers);
        gaps = List.copyOf(gaps);
    }
}
