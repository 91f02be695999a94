package org.lotse.funding.api.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.claim.Step;

/**
 * A municipality in the table and in the calculation.
 *
 * @param municipality which one
 * @param name its name
 * @param table what the table says
 * @param persons what was counted or estimated, or else stands in the table
 * @param amount what follows from that, in euros
 * @param kind how both stand to each other
 * @param difference the table's amount less the reckoned one; zero if one is missing
 * @param impliedPersons the head count that would give the table's amount
 * @param alone whether it may apply alone by the calculation; empty without a count
 * @param step how the amount was reckoned; empty without a count
 */
public record ComparedRow(
        Ags municipality,
        String name,
        Optional<AllocationRow> table,
        Optional<Integer> persons,
        Optional<BigDecimal> amount,
        Difference kind,
        BigDecimal difference,
        Optional<Integer> impliedPersons,
        Optional<Boolean> alone,
        Optional<Step> step) {

    /** Whether the table says of applying alone what the calculation does not. */
    public boolean saysOtherwise() {
        return alone.isPresent()
                && table.map(AllocationRow::alone)
                        .filter(said -> !said.equals(alone.get()))
                        .isPresent();
    }
}
