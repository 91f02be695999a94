package org.lotse.funding.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official key of a town or municipality (Amtlicher Gemeindeschlüssel), eight digits. Always a text, since it may begin with zero.
 *
 * @param value the digits, for example {@code 08335043} for the city of Konstanz
 */
public record Ags(String value) implements Comparable<Ags> {

    private static final Pattern KEY = Pattern.compile("\\d{8}");

    /** @throws IllegalArgumentException if these are not eight digits */
    public Ags {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an official municipality key: " + value);
        }
    }

    /** Reads a key that somebody may have typed; empty if it is none. */
    public static Optional<Ags> parse(String text) {
        return KEY.matcher(text).matches() ? Optional.of(new Ags(text)) : Optional.empty();
    }

    @Override
    public int compareTo(Ags other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
