package org.lotse.funding.api.passing;

import java.math.BigDecimal;
import java.util.List;

/**
 * A step of the calculation of what is passed on.
 *
 * @param kind what it finds
 * @param terms what it is reckoned from, in the order that the kind names
 * @param result what comes out, in euros
 */
public record PassingStep(PassingStepKind kind, List<BigDecimal> terms, BigDecimal result) {

    /** Copies the list. */
    public PassingStep {
        terms = List.copyOf(terms);
    }
}
