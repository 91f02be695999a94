package org.lotse.platform.ui.api.open;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a browser has to reckon before something is taken from it: a number that, behind the question, gives a SHA-256 with enough leading
 * zero bits (Hashcash, A. Back 2002). There is no quicker way than trying; looking whether it is right takes one try.
 *
 * @param question never asked before
 * @param bits how many zero bits are wanted; each doubles the work
 */
record Puzzle(String question, int bits) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    private static final int QUESTION_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static Puzzle of(int bits) {
        var question = new byte[QUESTION_BYTES];
        RANDOM.nextBytes(question);
        return new Puzzle(HexFormat.of().formatHex(question), bits);
    }

    /** Whether this is an answer to it. Anybody may have sent it. */
    boolean isSolvedBy(String answer) {
        return NUMBER.matcher(answer).matches() && leadingZeros(question + ":" + answer) >= bits;
    }

    private static int leadingZeros(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            var zeros = 0;
            for (var part : hash) {
                if (part != 0) {
                    return zeros + Integer.numberOfLeadingZeros(part & 0xff) - (Integer.SIZE - Byte.SIZE);
                }
                zeros += Byte.SIZE;
            }
            return zeros;
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
