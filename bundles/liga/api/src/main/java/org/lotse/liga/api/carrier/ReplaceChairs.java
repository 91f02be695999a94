package org.lotse.liga.api.carrier;

import java.util.List;

/**
 * Writes down who has the chair of the LIGA and when, as a whole.
 *
 * @param revision the revision that the person saw
 * @param terms in any order; no two on one day, at most {@value #MOST}
 */
public record ReplaceChairs(long revision, List<ChairTerm> terms) {

    /** Most terms. */
    public static final int MOST = 50;

    /** Keeps a copy. */
    public ReplaceChairs {
        terms = List.copyOf(terms);
    }
}
