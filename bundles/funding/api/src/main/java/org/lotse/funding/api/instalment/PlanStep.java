package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.util.List;

/**
 * A step of the calculation of a planned payment, so that everybody can do it over.
 *
 * @param kind what it finds
 * @param terms what it is reckoned from, in the order that the kind names
 * @param result what comes out, in euros
 */
public record PlanStep(PlanStepKind kind, List<BigDecimal> terms, BigDecimal result) {

    /** Copies the list. */
    public PlanStep {
        terms = List.copyOf(terms);
    }
}
