package org.lotse.platform.jobs.engine;

import java.security.SecureRandom;

/** Numbers under which failures stand in the log: eight characters that are hard to mistake for each other, as in the shell. */
final class IncidentNumber {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private IncidentNumber() {}

    static String next() {
        var number = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(number::append);
        return number.toString();
    }
}
