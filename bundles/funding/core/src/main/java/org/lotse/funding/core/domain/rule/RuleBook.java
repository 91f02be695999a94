package org.lotse.funding.core.domain.rule;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleRef;

/** The versions of rule-sets in the current tenant's database. Inside a transaction only. */
public interface RuleBook {

    /** Takes in a new one. */
    void add(StoredRules rules);

    /** Takes a draft out. */
    void remove(StoredRules rules);

    /** A certain one. */
    Optional<StoredRules> find(RuleRef ref);

    /** All of them, in no order. */
    List<StoredRules> all();
}
