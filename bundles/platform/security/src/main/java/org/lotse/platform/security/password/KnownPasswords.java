package org.lotse.platform.security.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that everybody tries first. */
final class KnownPasswords {

    private static final int FEWEST_DIFFERENT = 4;

    private final Set<CharBuffer> lowerCase;

    private KnownPasswords(Set<CharBuffer> lowerCase) {
        this.lowerCase = lowerCase;
    }

    /** The list that comes with this bundle: only those that are long enough to be allowed otherwise. */
    static KnownPasswords bundled() {
        try (var stream = KnownPasswords.class.getResourceAsStream("known-passwords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("known-passwords.txt is missing in this bundle");
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return new KnownPasswords(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CharBuffer::wrap)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In any case of letters; a few characters over and over count as well known too. */
    boolean contains(char[] password) {
        var lower = new char[password.length];
        try {
            for (var i = 0; i < password.length; i++) {
                lower[i] = Character.toLowerCase(password[i]);
            }
            var characters = CharBuffer.wrap(lower);
            return characters.chars().distinct().count() < FEWEST_DIFFERENT || lowerCase.contains(characters);
        } finally {
            Arrays.fill(lower, '\0');
        }
    }
}
