package org.lotse.cases.api.absence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Responsible;

/**
 * An absence as colleagues see it.
 *
 * @param id identity
 * @param version goes back in commands
 * @param person who is away
 * @param kind why; null for a caller to whom that is not told: it may be about somebody's health
 * @param first the first day
 * @param last the last day, or null while nobody knows
 * @param cases how many open cases the person answers for
 * @param covers who stands in: for all cases first
 * @param gaps what is not covered from today on; empty if all is
 */
public record AbsenceEntry(
        AbsenceId id,
        int version,
        Responsible person,
        @Nullable AbsenceKind kind,
        LocalDate first,
        @Nullable LocalDate last,
        long cases,
        List<CoverEntry> covers,
        List<CoverGap> gaps) {

    /** Copies the lists, so that an entry never changes. */
    public AbsenceEntry {
        covers = List.copyOf(covers);
        gaps = List.copyOf(gaps);
    }

    /** Whether the person is away on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
