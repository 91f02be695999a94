package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.claim.StepKind;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.PlanStep;
import org.lotse.funding.api.instalment.PlanStepKind;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.domain.ClaimByHeads;

/**
 * Which payments follow from a grant. Where the rule-set knows a first instalment for each person, every funded year has one on the estimate and a
 * remainder, which is the final amount without it, also below zero; elsewhere a year is paid in one. A year that is not wholly funded counts by its days.
 */
public final class PlanReckoning {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int JULY_ENDS = 31;
    private static final int NOVEMBER_ENDS = 30;
    private static final int MONTHS_AFTER_BEGIN = 2;

    private final Grant grant;
    private final Optional<RuleSet> rules;
    private final Optional<Integer> counted;
    private final List<PlannedPayment> payments = new ArrayList<>();

    private PlanReckoning(Grant grant, Optional<RuleSet> rules, Optional<Integer> counted) {
        this.grant = grant;
        this.rules = rules;
        this.counted = counted;
    }

    /**
     * The payments by day.
     *
     * @param rules by which it was granted; empty if they are not known here, then only what was granted counts
     * @param counted persons by the final count; empty before it
     */
    public static List<PlannedPayment> of(Grant grant, Optional<RuleSet> rules, Optional<Integer> counted) {
        return new PlanReckoning(grant, rules, counted).payments();
    }

    /** Whether a final count changes the payments. */
    public static boolean byHeads(Optional<RuleSet> rules) {
        return rules.filter(RuleSet::countsHeads).isPresent();
    }

    /** Numbers payments by day; of one day those for the earlier year first. */
    static List<PlannedPayment> numbered(List<PlannedPayment> payments) {
        var sorted = payments.stream()
                .sorted(Comparator.comparing(PlannedPayment::due)
                        .thenComparing(PlannedPayment::year)
                        .thenComparing(PlannedPayment::kind))
                .toList();
        var numbered = new ArrayList<PlannedPayment>();
        for (var one : sorted) {
            numbered.add(new PlannedPayment(
                    numbered.size() + 1,
                    one.kind(),
                    one.year(),
                    one.due(),
                    one.amount(),
                    one.reckoned(),
                    one.provisional(),
                    one.steps()));
        }
        return List.copyOf(numbered);
    }

    private List<PlannedPayment> payments() {
        var heads = rules.filter(RuleSet::countsHeads);
        FundedYear.of(grant)
                .forEach(year -> heads.ifPresentOrElse(byHeads -> heads(year, byHeads), () -> inOne(year, granted())));
        return numbered(payments);
    }

    private void heads(FundedYear year, RuleSet byHeads) {
        var persons = counted.orElse(0);
        var claim = ClaimByHeads.reckon(byHeads, new HeadCount(grant.from(), persons, grant.estimated()));
        var whole = counted.isPresent() ? counted(claim) : granted();
        claim.firstInstalment()
                .ifPresentOrElse(
                        amount -> inTwo(year, step(claim, StepKind.FIRST_INSTALMENT), whole), () -> inOne(year, whole));
    }

    private void inTwo(FundedYear year, PlanStep wholeFirst, PlanStep whole) {
        var firstSteps = part(year, wholeFirst);
        var first = last(firstSteps);
        var firstDue = later(LocalDate.of(year.from().getYear(), Month.JULY, JULY_ENDS));
        add(InstalmentKind.FIRST_INSTALMENT, year, firstDue, false, firstSteps);
        var steps = new ArrayList<>(part(year, whole));
        var due = last(steps);
        steps.add(new PlanStep(PlanStepKind.REMAINDER, List.of(due, first), due.subtract(first)));
        var remainderDue = later(LocalDate.of(year.from().getYear(), Month.NOVEMBER, NOVEMBER_ENDS));
        add(InstalmentKind.REMAINDER, year, remainderDue, counted.isEmpty(), steps);
    }

    private void inOne(FundedYear year, PlanStep whole) {
        var provisional = byHeads(rules) && counted.isEmpty();
        var due = later(year.from().plusMonths(MONTHS_AFTER_BEGIN).minusDays(1));
        add(InstalmentKind.YEARLY_RATE, year, due, provisional, part(year, whole));
    }

    /** Nothing is paid before it was decided; a month later an answer has usually become final. */
    private LocalDate later(LocalDate usual) {
        var earliest = grant.decidedOn().plusMonths(1);
        return usual.isBefore(earliest) ? earliest : usual;
    }

    private void add(InstalmentKind kind, FundedYear year, LocalDate due, boolean provisional, List<PlanStep> steps) {
        var amount = last(steps);
        payments.add(new PlannedPayment(0, kind, year.number(), due, amount, amount, provisional, steps));
    }

    private PlanStep granted() {
        return new PlanStep(PlanStepKind.GRANTED, List.of(grant.yearly()), grant.yearly());
    }

    private static PlanStep counted(Claim claim) {
        return step(claim, StepKind.FINAL_AMOUNT);
    }

    private static PlanStep step(Claim claim, StepKind kind) {
        var step = claim.steps().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new PlanStep(PlanStepKind.valueOf(kind.name()), step.terms(), step.result());
    }

    private List<PlanStep> part(FundedYear year, PlanStep whole) {
        if (year.isWhole()) {
            return List.of(whole);
        }
        var to = rules.flatMap(known -> known.find(RuleKind.ROUNDED_TO)).orElse(byHeads(rules) ? BigDecimal.ONE : CENT);
        var amount = year.part(whole.result())
                .divide(BigDecimal.valueOf(year.wholeDays()).multiply(to), 0, RoundingMode.HALF_UP)
                .multiply(to);
        return List.of(
                whole,
                new PlanStep(
                        PlanStepKind.PART_OF_YEAR,
                        List.of(whole.result(), BigDecimal.valueOf(year.days()), BigDecimal.valueOf(year.wholeDays())),
                        amount));
    }

    private static BigDecimal last(List<PlanStep> steps) {
        return steps.getLast().result();
    }
}
