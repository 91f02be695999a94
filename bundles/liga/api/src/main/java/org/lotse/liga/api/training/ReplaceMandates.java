package org.lotse.liga.api.training;

import java.util.List;

/**
 * Writes down as a whole in which subjects holders of posts have to be trained.
 *
 * @param revision the revision that the person saw
 * @param mandates in any order; no two of one subject for the same people, at most {@value #MOST}
 */
public record ReplaceMandates(long revision, List<Mandate> mandates) {

    /** Most of them. */
    public static final int MOST = 40;

    /** Keeps a copy. */
    public ReplaceMandates {
        mandates = List.copyOf(mandates);
    }
}
