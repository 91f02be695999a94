package org.lotse.funding.api.group;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.rule.RuleRef;

/**
 * What eligibility is reckoned from.
 *
 * @param programme short name of its rule-set
 * @param rules a version to reckon by; null for the one that held on the reference day of the counts
 * @param counts head counts to assume in place of those that are kept
 */
public record Basis(String programme, @Nullable RuleRef rules, Map<Ags, Integer> counts) {

    /** Copies the map. */
    public Basis {
        counts = Map.copyOf(counts);
    }

    /** As everything is kept. */
    public static Basis of(String programme) {
        return new Basis(programme, null, Map.of());
    }
}
