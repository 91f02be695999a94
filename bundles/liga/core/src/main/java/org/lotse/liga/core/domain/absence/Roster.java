package org.lotse.liga.core.domain.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.CoverGap;
import org.lotse.liga.api.absence.CoverSuggestion;
import org.lotse.liga.api.absence.DayState;
import org.lotse.liga.api.absence.PlanDay;
import org.lotse.liga.api.absence.PlanRow;

/**
 * Who works where, who is away and who stands in, of all carriers: what follows from the three. It keeps nothing.
 *
 * @param workers everybody who holds a post
 * @param absences of them, as far as they matter for the days asked for
 * @param covers of these absences
 */
public record Roster(List<Worker> workers, List<Absence> absences, List<Cover> covers) {

    private static final int DAYS = 7;

    /** Keeps copies. */
    public Roster {
        workers = List.copyOf(workers);
        absences = List.copyOf(absences);
        covers = List.copyOf(covers);
    }

    /** Somebody by key. */
    public Optional<Worker> worker(String key) {
        return workers.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Where nobody is during an absence, from a day on. A cover who is away too does not count. */
    public List<CoverGap> gaps(Absence absence, LocalDate from) {
        var asked = absence.period().with(new Period(from, null));
        var worker = worker(absence.personKey());
        if (asked.isEmpty() || worker.isEmpty()) {
            return List.of();
        }
        var gaps = new ArrayList<CoverGap>();
        for (var municipality : worker.get().municipalities(asked.get())) {
            var there = present(absence, municipality);
            worker.get().daysIn(municipality, asked.get()).stream()
                    .flatMap(days -> days.without(there).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Period::from))
                    .forEach(gap -> gaps.add(new CoverGap(municipality, gap)));
        }
        return gaps;
    }

    /** Who could stand in, the best first. */
    public List<CoverSuggestion> suggestions(Absence absence, Ags municipality, Period days, List<Worker> candidates) {
        var languages = worker(absence.personKey()).map(Worker::languages).orElseGet(HashSet::new);
        return candidates.stream()
                .filter(one -> !one.key().equals(absence.personKey()))
                .filter(one -> !one.municipalities(days).isEmpty())
                .map(one -> new CoverSuggestion(
                        one.employee(),
                        one.municipalities(days).contains(municipality),
                        one.languages().stream().filter(languages::contains).toList(),
                        BigDecimal.ONE.subtract(one.fullTime(days.from())).max(BigDecimal.ZERO),
                        (int) covers.stream()
                                .filter(cover -> cover.personKey().equals(one.key()))
                                .filter(cover ->
                                        inForce(cover).filter(days::overlaps).isPresent())
                                .count(),
                        away(one.key(), days)))
                .sorted(Comparator.<CoverSuggestion>comparingInt(
                                one -> one.away().isEmpty() ? 0 : 1)
                        .thenComparing(Comparator.comparing(Roster::weight).reversed())
                        .thenComparing(one -> one.person().name()))
                .toList();
    }

    /** A week of somebody. */
    public PlanRow week(Worker worker, LocalDate first, LocalDate today) {
        var days = first.datesUntil(first.plusDays(DAYS))
                .map(day -> day(worker, day))
                .toList();
        return new PlanRow(
                worker.employee(), !away(worker.key(), new Period(today, today)).isEmpty(), days);
    }

    private PlanDay day(Worker worker, LocalDate day) {
        var only = new Period(day, day);
        if (worker.municipalities(only).isEmpty()) {
            return new PlanDay(day, DayState.NONE, List.of());
        }
        var absence = absences.stream()
                .filter(one ->
                        one.personKey().equals(worker.key()) && one.period().has(day))
                .findFirst();
        if (absence.isPresent()) {
            var open = gaps(absence.get(), day).stream()
                    .filter(gap -> gap.period().has(day))
                    .map(CoverGap::municipality)
                    .toList();
            return new PlanDay(day, open.isEmpty() ? DayState.COVERED : DayState.GAP, open);
        }
        var elsewhere = covers.stream()
                .filter(cover -> cover.personKey().equals(worker.key()))
                .filter(cover -> inForce(cover).filter(days -> days.has(day)).isPresent())
                .map(Cover::municipality)
                .distinct()
                .sorted()
                .toList();
        return new PlanDay(day, elsewhere.isEmpty() ? DayState.THERE : DayState.STANDS_IN, elsewhere);
    }

    private List<Period> present(Absence absence, Ags municipality) {
        return covers.stream()
                .filter(cover -> cover.absence().equals(absence.id())
                        && cover.municipality().equals(municipality))
                .flatMap(cover ->
                        inForce(cover).stream().flatMap(days -> days.without(away(cover.personKey(), days)).stream()))
                .toList();
    }

    private List<Period> away(String person, Period days) {
        return absences.stream()
                .filter(one -> one.personKey().equals(person))
                .flatMap(one -> one.period().with(days).stream())
                .toList();
    }

    private Optional<Period> inForce(Cover cover) {
        return absences.stream()
                .filter(one -> one.id().equals(cover.absence()))
                .findFirst()
                .flatMap(cover::period);
    }

    /** Knowing the place weighs most, then a language, then room; each cover they have weighs against it as much as knowing the place. */
    private static BigDecimal weight(CoverSuggestion one) {
        var points = (one.worksThere() ? 3 : 0) + Math.min(one.shared().size(), 2) - 3 * one.covers();
        return one.free().add(BigDecimal.valueOf(points));
    }
}
