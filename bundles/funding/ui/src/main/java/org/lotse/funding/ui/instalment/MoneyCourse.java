package org.lotse.funding.ui.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.passing.Passing;

/** What was planned, there and passed on up to each day on which something happened. */
record MoneyCourse(List<Stand> stands) {

    /**
     * All up to the end of a day, in euros.
     *
     * @param day the day
     * @param planned what should be there by the plan
     * @param there what was received and not paid back
     * @param passedOn what was passed on and did not come back
     */
    record Stand(LocalDate day, BigDecimal planned, BigDecimal there, BigDecimal passedOn) {}

    /** Copies the list. */
    MoneyCourse {
        stands = List.copyOf(stands);
    }

    static MoneyCourse of(InstalmentSheet sheet, List<Passing> passings) {
        var passed = passings.stream()
                .flatMap(passing -> passing.movements().stream())
                .toList();
        var days = new TreeSet<LocalDate>();
        sheet.plan().payments().forEach(payment -> days.add(payment.due()));
        Stream.concat(sheet.movements().stream(), passed.stream()).forEach(entry -> days.add(entry.day()));
        var stands = new ArrayList<Stand>();
        for (var day : days) {
            stands.add(new Stand(
                    day,
                    sum(sheet.plan().payments().stream()
                            .filter(payment -> !payment.due().isAfter(day))
                            .map(PlannedPayment::amount)),
                    net(sheet.movements(), MovementKind.RECEIVED, MovementKind.PAID_BACK, day),
                    net(passed, MovementKind.PASSED_ON, MovementKind.RETURNED, day)));
        }
        return new MoneyCourse(stands);
    }

    /** Whether anything was passed on. */
    boolean isPassedOn() {
        return stands.stream().anyMatch(stand -> stand.passedOn().signum() != 0);
    }

    private static BigDecimal net(List<Movement> entries, MovementKind there, MovementKind back, LocalDate day) {
        Predicate<Movement> until = entry -> !entry.day().isAfter(day);
        return sum(entries.stream()
                        .filter(until.and(entry -> entry.kind() == there))
                        .map(Movement::amount))
                .subtract(sum(entries.stream()
                        .filter(until.and(entry -> entry.kind() == back))
                        .map(Movement::amount)));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
