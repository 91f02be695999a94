package org.lotse.funding.api.claim;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleSet;

/**
 * What follows from a head count.
 *
 * @param rules by which it was reckoned
 * @param finalAmount what is due for a year, in whole euros
 * @param firstInstalment what was paid on the estimate; empty without one, or where the rules know no such instalment
 * @param secondPayment the rest; negative if more was paid than is due
 * @param eligibleAlone whether the claim is enough for applying alone
 * @param ownContribution what is missing for that in euros, zero if nothing is
 * @param personsMissing how many persons more would do, zero if none are missing
 * @param posts whole posts that the amount pays for by qualification, with two places
 * @param steps how each of them was found
 */
public record Claim(
        RuleSet rules,
        BigDecimal finalAmount,
        Optional<BigDecimal> firstInstalment,
        Optional<BigDecimal> secondPayment,
        boolean eligibleAlone,
        BigDecimal ownContribution,
        int personsMissing,
        Map<Qualification, BigDecimal> posts,
        List<Step> steps) {

    /** Later changes of the collections do not matter; qualifications keep their order. */
    public Claim {
        posts = Collections.unmodifiableMap(new TreeMap<>(posts));
        steps = List.copyOf(steps);
    }
}
