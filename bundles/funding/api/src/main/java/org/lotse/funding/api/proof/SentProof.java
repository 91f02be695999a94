package org.lotse.funding.api.proof;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a version was sent.
 *
 * @param on day on which it left the office
 * @param to authority that it went to
 * @param by who said so here
 * @param at when
 */
public record SentProof(LocalDate on, String to, String by, Instant at) {

    /** Longest {@link #to()}. */
    public static final int TO_LENGTH = 200;
}
