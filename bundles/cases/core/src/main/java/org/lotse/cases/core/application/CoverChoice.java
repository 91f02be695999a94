package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.CoverSuggestion;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.AbsenceBook;
import org.lotse.cases.core.domain.absence.Closeness;
import org.lotse.platform.api.vocabulary.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Weighs who could stand in. Nobody enters which languages colleagues speak; in which they hold conversations without an interpreter is in
 * the contact logs. Inside a transaction only.
 */
@Component(service = CoverChoice.class)
public final class CoverChoice {

    private static final int YEARS_OF_CONVERSATIONS = 2;

    private final AbsenceBook book;
    private final CaseFiles files;
    private final Closeness closeness;
    private final Clock clock;

    /** Absences, workloads, what brings people close to cases, and the time. */
    @Activate
    public CoverChoice(
            @Reference AbsenceBook book,
            @Reference CaseFiles files,
            @Reference Closeness closeness,
            @Reference Clock clock) {
        this.book = book;
        this.files = files;
        this.closeness = closeness;
        this.clock = clock;
    }

    /** @param people who can stand in for anybody */
    List<CoverSuggestion> of(Absence absence, List<Responsible> people) {
        var today = LocalDate.now(clock);
        var absent = absence.person().id();
        var others = people.stream().filter(one -> !one.id().equals(absent)).toList();
        var needed = closeness.needed(absent);
        var spoken = closeness.spoken(
                others.stream().map(Responsible::id).toList(),
                needed.keySet(),
                today.minusYears(YEARS_OF_CONVERSATIONS));
        var known = closeness.known(absent);
        var from = absence.first().isBefore(today) ? today : absence.first();
        var away = book.notOver(today).stream()
                .filter(other -> other.overlaps(from, absence.last()))
                .map(other -> other.person().id())
                .collect(Collectors.toSet());
        return others.stream()
                .map(one -> {
                    Set<Language> languages = spoken.getOrDefault(one.id(), Set.of());
                    return new CoverSuggestion(
                            one,
                            files.inCare(one.id(), today),
                            languages,
                            languages.stream().mapToLong(needed::get).sum(),
                            known.getOrDefault(one.id(), 0L),
                            away.contains(one.id()));
                })
                .sorted(Comparator.comparing(CoverSuggestion::away)
                        .thenComparing(CoverSuggestion::weight)
                        .thenComparing(suggestion -> suggestion.person().name()))
                .toList();
    }
}
