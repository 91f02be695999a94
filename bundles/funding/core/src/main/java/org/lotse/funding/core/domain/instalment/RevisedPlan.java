package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.PlanLine;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.instalment.RevisePlan;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A plan as somebody wrote it, beside what is reckoned: what the rules give stands with each payment, whatever amount it has. */
final class RevisedPlan {

    private static final String LINES = "lines";

    private RevisedPlan() {}

    /** @throws RuleViolation beside {@code lines} */
    static List<PlannedPayment> of(List<PlanLine> lines, List<PlannedPayment> reckoned, int years) {
        if (lines.isEmpty() || lines.size() > RevisePlan.LINES) {
            throw RuleViolation.at(LINES, "funding.rule.plan-lines", RevisePlan.LINES);
        }
        var payments = new ArrayList<PlannedPayment>();
        for (var line : lines) {
            var kind = Check.present(LINES, line.kind());
            var due = Check.present(LINES, line.due());
            var amount = Euros.exact(LINES, Check.present(LINES, line.amount()));
            if (line.year() < 1 || line.year() > years) {
                throw RuleViolation.at(LINES, "funding.rule.plan-year", years);
            }
            if (kind != InstalmentKind.OTHER && payments.stream().anyMatch(one -> isOf(one, kind, line.year()))) {
                throw RuleViolation.at(LINES, "funding.rule.plan-twice");
            }
            payments.add(written(kind, line.year(), due, amount, reckoned));
        }
        requireAll(payments, reckoned);
        return PlanReckoning.numbered(payments);
    }

    /** Whether it is no part of the calculation. */
    static boolean isExtra(PlannedPayment payment) {
        return payment.kind() == InstalmentKind.OTHER;
    }

    /** The day that a payment had in an earlier plan; empty if there was none like it. */
    static Optional<LocalDate> day(List<PlannedPayment> before, PlannedPayment payment) {
        return before.stream()
                .filter(one -> isOf(one, payment.kind(), payment.year()))
                .map(PlannedPayment::due)
                .findFirst();
    }

    static PlannedPayment on(PlannedPayment payment, Optional<LocalDate> due) {
        return new PlannedPayment(
                payment.number(),
                payment.kind(),
                payment.year(),
                due.orElse(payment.due()),
                payment.amount(),
                payment.reckoned(),
                payment.provisional(),
                payment.steps());
    }

    /** What is reckoned cannot be left out: an amount of nothing says so where it is not paid. */
    private static void requireAll(List<PlannedPayment> payments, List<PlannedPayment> reckoned) {
        if (reckoned.stream()
                .anyMatch(wanted -> payments.stream().noneMatch(one -> isOf(one, wanted.kind(), wanted.year())))) {
            throw RuleViolation.at(LINES, "funding.rule.plan-left-out");
        }
    }

    private static PlannedPayment written(
            InstalmentKind kind, int year, LocalDate due, BigDecimal amount, List<PlannedPayment> reckoned) {
        return reckoned.stream()
                .filter(one -> isOf(one, kind, year))
                .findFirst()
                .map(one ->
                        new PlannedPayment(0, kind, year, due, amount, one.reckoned(), one.provisional(), one.steps()))
                .orElseGet(() -> new PlannedPayment(0, kind, year, due, amount, BigDecimal.ZERO, false, List.of()));
    }

    private static boolean isOf(PlannedPayment payment, InstalmentKind kind, int year) {
        return payment.kind() == kind && payment.year() == year;
    }
}
