package org.lotse.platform.api.exchange;

import java.util.regex.Pattern;

/**
 * What a reported figure counts, in codes of the owning module, {@code CONTACTS.HOME_VISIT.HOURS}. Up to three codes in capitals: no
 * sentence and no name fits in, and the kind says which of them it knows.
 *
 * @param value the codes, joined by dots
 */
public record FigureKey(String value) implements Comparable<FigureKey> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,29}(\\.[A-Z0-9_]{1,30}){0,2}");

    /** @throws IllegalArgumentException if it is no code */
    public FigureKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the key of a figure");
        }
    }

    /** The key of these codes. */
    public static FigureKey of(String... codes) {
        return new FigureKey(String.join(".", codes));
    }

    @Override
    public int compareTo(FigureKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
