package org.lotse.funding.api.group;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.funding.api.rule.RuleSet;

/**
 * All municipalities of the district in a programme.
 *
 * @param rules by which it was reckoned
 * @param rows by name
 * @param persons of all that have a count
 * @param amount sum of the claims for a year in euros
 */
public record EligibilityOverview(RuleSet rules, List<EligibilityRow> rows, int persons, BigDecimal amount) {

    /** Copies the list. */
    public EligibilityOverview {
        rows = List.copyOf(rows);
    }
}
