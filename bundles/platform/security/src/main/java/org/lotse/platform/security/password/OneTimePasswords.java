package org.lotse.platform.security.password;

import java.security.SecureRandom;

/** Makes up passwords that are handed over in person and used once: easy to read aloud and to type. */
public final class OneTimePasswords {

    /** Without the letters and digits that are mistaken for each other. 31 of them: 16 make 79 bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** A new one, for example {@code mh7k-2vqx-w9dn-ce4r}. */
    public char[] next() {
        var password = new char[GROUPS * GROUP + GROUPS - 1];
        for (var i = 0; i < password.length; i++) {
            password[i] = i % (GROUP + 1) == GROUP ? '-' : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        }
        return password;
    }
}
