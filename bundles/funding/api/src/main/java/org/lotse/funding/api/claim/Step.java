package org.lotse.funding.api.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * A step of a calculation, so that everybody can do it over.
 *
 * @param kind what it finds
 * @param terms what it is reckoned from, in the order that the kind names
 * @param result what comes out, rounded as the rule says
 */
public record Step(StepKind kind, List<BigDecimal> terms, BigDecimal result) {

    /** Later changes of the list do not matter. */
    public Step {
        terms = List.copyOf(terms);
    }
}
