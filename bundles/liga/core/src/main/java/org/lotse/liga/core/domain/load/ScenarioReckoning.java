package org.lotse.liga.core.domain.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.Scenario;
import org.lotse.liga.api.load.ScenarioOutcome;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What comes of a scenario: money as claims reckon it (ADR 61) for a post that is there for the whole of a calendar year.
 *
 * @param overhead lump sum for half a full-time post and year, or null if no rule counts
 * @param ceiling what the agreement refunds in a year at most, or null
 */
public record ScenarioReckoning(
        @Nullable BigDecimal overhead, @Nullable BigDecimal ceiling) {

    private static final BigDecimal HALVES = new BigDecimal("2");

    /** @throws RuleViolation beside the component that is not acceptable */
    public ScenarioOutcome of(Scenario asked) {
        require(asked);
        var needed = BigDecimal.valueOf(asked.persons()).divide(asked.target(), Amounts.DECIMALS, RoundingMode.CEILING);
        var each = asked.staffCost().add(forEach());
        var payable = each.signum() == 0
                ? null
                : way(asked, asked.budget().divide(each, Amounts.DECIMALS, RoundingMode.FLOOR));
        return new ScenarioOutcome(asked, way(asked, asked.posts()), way(asked, needed), payable, overhead, ceiling);
    }

    private ScenarioOutcome.Way way(Scenario asked, BigDecimal posts) {
        return new ScenarioOutcome.Way(
                posts,
                posts.signum() == 0 ? null : BigDecimal.valueOf(asked.persons()).divide(posts, 1, RoundingMode.HALF_UP),
                cents(asked.staffCost().multiply(posts)),
                cents(forEach().multiply(posts)));
    }

    private BigDecimal forEach() {
        return overhead == null ? BigDecimal.ZERO : overhead.multiply(HALVES);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(Amounts.DECIMALS, RoundingMode.HALF_UP);
    }

    private static void require(Scenario asked) {
        if (asked.persons() < 0 || asked.persons() > Scenario.MOST_PERSONS) {
            throw RuleViolation.at("persons", "liga.rule.heads-number", Scenario.MOST_PERSONS);
        }
        Amounts.euros("posts", asked.posts(), Scenario.MOST_POSTS);
        Amounts.between("target", asked.target(), BigDecimal.ONE, BigDecimal.valueOf(CareTarget.MOST));
        Amounts.euros("staffCost", asked.staffCost(), Scenario.MOST_COST);
        Amounts.euros("budget", asked.budget(), Scenario.MOST_BUDGET);
    }
}
