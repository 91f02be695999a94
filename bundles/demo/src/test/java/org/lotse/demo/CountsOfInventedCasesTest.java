package org.lotse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.core.domain.figures.Discretion;
import org.lotse.cases.core.domain.figures.ReportCodes;
import org.lotse.cases.core.persistence.SqlCounts;
import org.lotse.demo.invented.InventedCase;
import org.lotse.demo.invented.InventedCases;
import org.lotse.demo.invented.InventedPlan;
import org.lotse.demo.invented.Place;
import org.lotse.demo.invented.Situation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.NamesAsSpelt;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What the database counts is what was invented, counted one by one. */
@OnEachDatabase
class CountsOfInventedCasesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final FigureQuery YEAR = new FigureQuery(TODAY.minusYears(1), TODAY, null);

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();
    private final List<InventedCase> invented =
            new InventedCases(5, new Place("78462", "Konstanz"), TODAY).first(2 * Situation.rounds());

    private SqlCounts counts;
    private CasesOnDatabase casework;

    /** One test, because writing is the slow part. */
    @Test
    void databaseCountsWhatWasInvented() {
        try (var opened = new CasesOnDatabase(directory, scope, CLOCK, new NamesAsSpelt())) {
            casework = opened;
            counts = new SqlCounts(opened.entities());
            var courses = new DemoCourses(opened.work);
            invented.forEach(courses::write);

            casesCount();
            contactsCount();
            plansCount();
            effectsCount();
            closingsCount();
            nothingCountsWhereNothingWas();
            whatIsCountedCanBeReported();
        }
    }

    private void casesCount() {
        var counted = cared().toList();

        assertThat(read(() -> counts.cases(YEAR))).isEqualTo(counted.size()).isLessThan(invented.size());
        assertThat(table(FigureKind.STATUS, YEAR).get("CLOSED"))
                .containsExactly(many(one -> one.situation().isClosed()));
        assertThat(table(FigureKind.STATUS, YEAR).get("TRANSITION"))
                .containsExactly(many(
                        one -> one.situation() == Situation.IN_TRANSITION || one.situation() == Situation.REOPENED));
        assertThat(table(FigureKind.STATUS, YEAR).get("OPENED"))
                .containsExactly(many(one -> within(one.opening().openedOn())));
        counted.stream()
                .collect(Collectors.groupingBy(
                        one -> String.valueOf(
                                Objects.requireNonNull(one.opening().person().enteredOn())
                                        .getYear()),
                        Collectors.counting()))
                .forEach((year, cases) ->
                        assertThat(table(FigureKind.ENTRY_YEAR, YEAR).get(year)).containsExactly((double) cases));
        assertThat(sum(FigureKind.LENGTH, YEAR)).isEqualTo(counted.size());
        assertThat(table(FigureKind.LENGTH, YEAR).get("MONTHS_36"))
                .as("open for longer than three years, or closed after them")
                .containsExactly(many(one -> one.situation() == Situation.PERIOD_OVER));
        var open = new FigureQuery(YEAR.from(), YEAR.to(), Standing.OPEN);
        assertThat(read(() -> counts.cases(open)))
                .isEqualTo((long) many(one -> !one.situation().isClosed()));
        assertThat(sum(FigureKind.PERSONS, YEAR))
                .as("everybody with an open case, and whoever lives with them")
                .isGreaterThanOrEqualTo(many(one -> !one.situation().isClosed()));
    }

    private void contactsCount() {
        var held = invented.stream()
                .flatMap(one -> one.contacts().stream())
                .filter(contact -> within(contact.heldOn()))
                .toList();

        held.stream()
                .collect(Collectors.groupingBy(ContactData::kind))
                .forEach((kind, contacts) -> assertThat(
                                table(FigureKind.CONTACTS, YEAR).get(kind.name()))
                        .containsExactly(
                                (double) contacts.size(),
                                Math.round(contacts.stream()
                                                        .mapToInt(ContactData::minutes)
                                                        .sum()
                                                / 6d)
                                        / 10d,
                                (double) contacts.stream()
                                        .filter(ContactData::interpreted)
                                        .count()));
        for (var area : LifeArea.values()) {
            assertThat(table(FigureKind.AREAS, YEAR).get(area.name()).getFirst())
                    .isEqualTo(held.stream()
                            .filter(contact -> contact.areas().contains(area))
                            .count());
        }
    }

    private void plansCount() {
        assertThat(sum(FigureKind.PLANS, YEAR)).isEqualTo((double) read(() -> counts.cases(YEAR)));
        assertThat(table(FigureKind.PLANS, YEAR).get("DRAFTED"))
                .containsExactly(many(one -> one.situation() == Situation.PLAN_DRAFTED));
        assertThat(table(FigureKind.PLANS, YEAR).get("OVERDUE"))
                .containsExactly(many(one -> !one.situation().isClosed() && isOverdue(one.plan())));
        assertThat(table(FigureKind.PLANS, YEAR).get("OVERDUE").getFirst()).isPositive();
    }

    private void effectsCount() {
        for (var area : LifeArea.values()) {
            assertThat(table(FigureKind.CHANGE, YEAR).get(area.name()))
                    .containsExactly(changed(area, 1), changed(area, 0), changed(area, -1));
        }
        assertThat(sum(FigureKind.CHANGE, YEAR)).isPositive();
    }

    private void closingsCount() {
        invented.stream()
                .filter(one -> one.situation().isClosed() && within(end(one)))
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(
                                Objects.requireNonNull(one.end()).reason()),
                        Collectors.counting()))
                .forEach((reason, cases) -> assertThat(
                                table(FigureKind.CLOSINGS, YEAR).get(reason.name()))
                        .containsExactly((double) cases));
        assertThat(sum(FigureKind.CLOSINGS, YEAR)).isPositive();
        assertThat(sum(FigureKind.OUTCOMES, YEAR)).isPositive();
        var open = new FigureQuery(YEAR.from(), YEAR.to(), Standing.OPEN);
        assertThat(sum(FigureKind.CLOSINGS, open)).isZero();
    }

    private void nothingCountsWhereNothingWas() {
        var before = new FigureQuery(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31), null);

        for (var kind : FigureKind.values()) {
            assertThat(sum(kind, before)).as(kind.name()).isZero();
        }
    }

    private double changed(LifeArea area, int direction) {
        return cared().filter(one -> one.looks().size() > 1)
                .flatMap(one -> Stream.ofNullable(
                        one.looks().getFirst().steps().get(area) == null
                                ? null
                                : Integer.signum(one.looks().getLast().steps().get(area)
                                        - one.looks().getFirst().steps().get(area))))
                .filter(way -> way == direction)
                .count();
    }

    private static boolean isOverdue(@Nullable InventedPlan plan) {
        if (plan == null || plan.agreement() == null) {
            return false;
        }
        var next = plan.reviews().isEmpty()
                ? plan.agreement().reviewOn()
                : plan.reviews().getLast().next();
        return next.isBefore(TODAY);
    }

    private Stream<InventedCase> cared() {
        return invented.stream().filter(one -> !one.situation().isClosed() || !end(one).isBefore(YEAR.from()));
    }

    private double many(Predicate<InventedCase> which) {
        return cared().filter(which).count();
    }

    private static LocalDate end(InventedCase one) {
        return Objects.requireNonNull(one.end()).on();
    }

    private static boolean within(LocalDate day) {
        return !day.isBefore(YEAR.from()) && !day.isAfter(YEAR.to());
    }

    /** Every row that the database answers has a code; what comes back at the district is what went. */
    private void whatIsCountedCanBeReported() {
        var rounded = Discretion.rounded(read(() -> counts.figures(YEAR)));
        var codes = ReportCodes.write(rounded);

        assertThat(codes.keySet()).hasSizeGreaterThan(100).allMatch(ReportCodes::knows);
        assertThat(ReportCodes.read(YEAR, codes)).isEqualTo(rounded);
    }

    private double sum(FigureKind kind, FigureQuery query) {
        return table(kind, query).entrySet().stream()
                .filter(row -> !row.getKey().equals("OPENED") && !row.getKey().equals("CLOSED_IN_PERIOD"))
                .flatMap(row -> row.getValue().stream())
                .mapToDouble(value -> value)
                .sum();
    }

    private Map<String, List<Double>> table(FigureKind kind, FigureQuery query) {
        return read(() -> counts.rows(kind, query)).stream()
                .collect(Collectors.toMap(FigureRow::key, FigureRow::values));
    }

    private <T> T read(Supplier<T> question) {
        return casework.work.transactions().read(question);
    }
}
