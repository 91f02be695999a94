package org.lotse.funding.api.use;

import java.math.BigDecimal;
import java.util.List;

/**
 * A step of the reckoning, so that everybody can do it over.
 *
 * @param kind what it finds
 * @param terms what it is reckoned from, in the order that the kind names
 * @param result what comes out, in euros
 */
public record UseStep(UseStepKind kind, List<BigDecimal> terms, BigDecimal result) {

    /** Copies the list. */
    public UseStep {
        terms = List.copyOf(terms);
    }
}
