package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.rule.RuleSet;

/**
 * What an application comes to. The same data give the same for good, since its rules do not change.
 *
 * @param rules by which it was reckoned
 * @param estimated persons estimated, all municipalities together; empty unless each has an estimate
 * @param counted persons counted, all together; empty unless each has a count
 * @param claim by head count, with its steps, where the rule-set has that and the persons are known; by the estimate as long as not all are counted
 * @param costs of posts by number, as far as there is a rate for them
 * @param postsYearly what posts that run at the same time cost in a year at most, in euros
 * @param yearly the amount applied for in a year, in euros; empty as long as it does not follow from anything
 * @param problems what has to be put right, in the order of the form; none if it can be checked
 */
public record ApplicationReckoning(
        RuleSet rules,
        Optional<Integer> estimated,
        Optional<Integer> counted,
        Optional<Claim> claim,
        List<PostCost> costs,
        BigDecimal postsYearly,
        Optional<BigDecimal> yearly,
        List<ApplicationProblem> problems) {

    /** Copies the lists. */
    public ApplicationReckoning {
        costs = List.copyOf(costs);
        problems = List.copyOf(problems);
    }
}
