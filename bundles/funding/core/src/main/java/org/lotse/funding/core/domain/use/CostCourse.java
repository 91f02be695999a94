package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.Days;

/**
 * What an employment costs: what was entered, and what is expected after that.
 *
 * @param entries that stand
 * @param filled the employment's days
 */
record CostCourse(List<CostEntry> entries, Days filled) {

    private static final int EXACT = 12;
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /** Entered cost until a day: an entry that reaches beyond it counts by its days. */
    List<UseStep> actualUntil(LocalDate day) {
        var steps = new ArrayList<UseStep>();
        var whole =
                entries.stream().filter(entry -> !entry.until().isAfter(day)).toList();
        if (!whole.isEmpty()) {
            steps.add(new UseStep(
                    UseStepKind.ACTUAL,
                    List.of(BigDecimal.valueOf(whole.size())),
                    ByDay.sum(whole, CostEntry::amount)));
        }
        entries.stream()
                .filter(entry -> entry.until().isAfter(day))
                .forEach(entry -> Days.between(entry.from(), day)
                        .map(Days::count)
                        .ifPresent(count -> {
                            var all = new Days(entry.from(), entry.until()).count();
                            steps.add(new UseStep(
                                    UseStepKind.ACTUAL_PART,
                                    List.of(entry.amount(), BigDecimal.valueOf(count), BigDecimal.valueOf(all)),
                                    entry.amount()
                                            .multiply(BigDecimal.valueOf(count))
                                            .divide(BigDecimal.valueOf(all), Amounts.DECIMALS, RoundingMode.HALF_UP)));
                        }));
        return steps;
    }

    /**
     * What is expected after the last day for which cost was entered: the last known monthly cost goes on; while nothing is known, the rate.
     *
     * @param rate of a whole post for a year
     */
    Optional<UseStep> expected(BigDecimal rate, BigDecimal share) {
        var last = entries.stream().max(Comparator.comparing(CostEntry::until));
        var from = last.map(entry -> entry.until().plusDays(1))
                .filter(next -> next.isAfter(filled.from()))
                .orElse(filled.from());
        return Days.between(from, filled.until())
                .map(ByDay::months)
                .map(left -> last.map(entry -> goesOn(entry, left))
                        .orElseGet(() -> new UseStep(
                                UseStepKind.BY_RATE,
                                List.of(rate, share, left),
                                rate.multiply(share)
                                        .multiply(left)
                                        .divide(YEAR, Amounts.DECIMALS, RoundingMode.HALF_UP))));
    }

    private static UseStep goesOn(CostEntry entry, BigDecimal left) {
        var months = ByDay.months(new Days(entry.from(), entry.until()));
        return new UseStep(
                UseStepKind.GOES_ON,
                List.of(entry.amount(), months, left),
                Amounts.cents(entry.amount().multiply(left).divide(months, EXACT, RoundingMode.HALF_UP)));
    }

    /** The first month that was over on a day and has no cost, to the last of them; months are whole days of the employment in one. */
    Optional<Days> missing(LocalDate day) {
        var over = day.plusDays(1).withDayOfMonth(1).minusDays(1);
        return Days.between(filled.from(), filled.until().isBefore(over) ? filled.until() : over)
                .flatMap(due -> uncovered(due));
    }

    private Optional<Days> uncovered(Days due) {
        var open = due.from()
                .datesUntil(due.until().plusDays(1))
                .filter(day -> entries.stream().noneMatch(entry -> new Days(entry.from(), entry.until()).has(day)))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Days(open.getFirst(), open.getLast()));
    }
}
