package org.lotse.funding.core.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;

/** The rule-sets that claims are reckoned by. */
public interface KnownRuleSets {

    /** All versions in force; of two that hold on the same day the earlier in the list counts. */
    List<RuleSet> all();

    /** The one that counts on a day. */
    default Optional<RuleSet> on(LocalDate day) {
        return all().stream().filter(rules -> rules.holdsOn(day)).findFirst();
    }

    /** A certain version. */
    default Optional<RuleSet> find(RuleRef ref) {
        return all().stream().filter(rules -> rules.ref().equals(ref)).findFirst();
    }
}
