package org.lotse.funding.core.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleSet;

/** The rule-sets that claims are reckoned by. */
public interface KnownRuleSets {

    /** All, the newest first; of two none hold on the same day. */
    List<RuleSet> all();

    /** The one in force on a day. */
    default Optional<RuleSet> on(LocalDate day) {
        return all().stream().filter(rules -> rules.holdsOn(day)).findFirst();
    }
}
