package org.lotse.platform.ui.shell.feedback;

import java.security.SecureRandom;
import java.time.Instant;

/**
 * Something went wrong that nobody expected. The number stands in the log and is all that the person needs to name.
 *
 * @param number eight characters that are hard to mistake for each other
 * @param time when
 */
public record Incident(String number, Instant time) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new incident at this moment. */
    static Incident at(Instant now) {
        var number = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(number::append);
        return new Incident(number.toString(), now);
    }
}
