package org.lotse.funding.core.domain.rule;

import java.time.Instant;
import java.util.Comparator;
import org.lotse.funding.api.rule.RuleSet;

/**
 * A version in force with the moment of its decision.
 *
 * @param rules the version
 * @param decided when it was decided
 */
public record DatedRules(RuleSet rules, Instant decided) {

    /** The one that counts stands first among those that hold on a day. */
    public static final Comparator<DatedRules> COUNTING_FIRST = Comparator.comparing(
                    (DatedRules one) -> one.rules().from())
            .thenComparing(DatedRules::decided)
            .thenComparing(one -> one.rules().version())
            .reversed()
            .thenComparing(one -> one.rules().id());
}
