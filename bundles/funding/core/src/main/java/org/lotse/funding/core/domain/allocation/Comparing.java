package org.lotse.funding.core.domain.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.allocation.AllocationRow;
import org.lotse.funding.api.allocation.ComparedRow;
import org.lotse.funding.api.allocation.Difference;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.domain.ClaimByHeads;

/** Holds what a table says against what follows from the rule-set, and finds out why both differ. */
public final class Comparing {

    private final RuleSet rules;

    /** @param rules must count heads */
    public Comparing(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * A municipality.
     *
     * @param counted what was counted or estimated; what the table says is taken where nothing was
     */
    public ComparedRow row(Ags town, String name, Optional<AllocationRow> table, Optional<Integer> counted) {
        var persons = counted.or(() -> table.map(AllocationRow::persons));
        var claim = persons.map(this::claim);
        var said = table.map(AllocationRow::amount);
        var amount = claim.map(Claim::finalAmount);
        var difference = said.isPresent() && amount.isPresent()
                ? said.get().subtract(amount.get()).stripTrailingZeros()
                : BigDecimal.ZERO;
        var implied = said.flatMap(this::implied);
        return new ComparedRow(
                town,
                name,
                table,
                persons,
                amount,
                kind(table, said, amount, difference, implied),
                difference,
                implied,
                claim.map(Claim::eligibleAlone),
                claim.map(known -> known.steps().getFirst()));
    }

    private static Difference kind(
            Optional<AllocationRow> table,
            Optional<BigDecimal> said,
            Optional<BigDecimal> amount,
            BigDecimal difference,
            Optional<Integer> implied) {
        if (table.isEmpty()) {
            return Difference.NOT_IN_TABLE;
        }
        if (said.isEmpty()) {
            return Difference.NO_AMOUNT;
        }
        if (amount.isEmpty()) {
            return Difference.NO_COUNT;
        }
        if (difference.signum() == 0) {
            return Difference.SAME;
        }
        if (difference.abs().compareTo(BigDecimal.ONE) <= 0) {
            return Difference.ROUNDING;
        }
        return implied.isPresent() ? Difference.OTHER_COUNT : Difference.UNEXPLAINED;
    }

    /** The head count whose claim is that amount to the euro, if there is one. */
    private Optional<Integer> implied(BigDecimal amount) {
        var persons = amount.multiply(rules.find(RuleKind.BASE_COUNT).orElseThrow())
                .divide(rules.find(RuleKind.BUDGET).orElseThrow(), 0, RoundingMode.HALF_UP);
        if (persons.compareTo(BigDecimal.valueOf(HeadCount.MOST)) > 0) {
            return Optional.empty();
        }
        var whole = persons.intValueExact();
        return claim(whole).finalAmount().subtract(amount).abs().compareTo(BigDecimal.ONE) <= 0
                ? Optional.of(whole)
                : Optional.empty();
    }

    private Claim claim(int persons) {
        return ClaimByHeads.reckon(rules, new HeadCount(rules.from(), persons, Optional.empty()));
    }
}
