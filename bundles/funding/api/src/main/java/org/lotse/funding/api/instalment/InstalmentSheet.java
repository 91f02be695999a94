package org.lotse.funding.api.instalment;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.rule.RuleSet;

/**
 * Everything about the instalments of one grant.
 *
 * @param grant what was granted
 * @param rules by which it is reckoned; empty if they are not known here
 * @param revision goes back in commands
 * @param finalCount whether a final count changes the plan
 * @param plans versions of the plan, the current one first; there is always one
 * @param due the payments of the current plan beside what came, by day
 * @param proposed what would be reckoned now; differs from the plan if the grant was changed or somebody wrote other amounts
 * @param counts final counts, the latest first
 * @param suggestion what the district's head counts say; empty where they cannot be seen
 * @param movements money received and paid back, the latest entry first
 * @param balance how it stands
 */
public record InstalmentSheet(
        Grant grant,
        Optional<RuleSet> rules,
        long revision,
        boolean finalCount,
        List<PlanVersion> plans,
        List<DuePayment> due,
        List<PlannedPayment> proposed,
        List<FinalCount> counts,
        Optional<CountSuggestion> suggestion,
        List<Movement> movements,
        Balance balance) {

    /** Copies the lists. */
    public InstalmentSheet {
        plans = List.copyOf(plans);
        due = List.copyOf(due);
        proposed = List.copyOf(proposed);
        counts = List.copyOf(counts);
        movements = List.copyOf(movements);
    }

    /** The plan that counts. */
    public PlanVersion plan() {
        return plans.getFirst();
    }

    /** By which persons are counted: what was entered last, or else what the application said. */
    public Optional<Integer> counted() {
        return counts.stream().findFirst().map(FinalCount::persons).or(grant::counted);
    }
}
