package org.lotse.cases.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A nationality: a country of ISO 3166-1 by its two letters, Kosovo ({@code XK}, user-assigned and in common use), or one
 * of the two answers that ICAO Doc 9303 part 3 gives for people without one.
 *
 * @param code two letters for a country, three for {@link #STATELESS} and {@link #UNCLEAR}
 */
public record Nationality(String code) {

    /** Stateless as defined in article 1 of the 1954 Convention. */
    public static final Nationality STATELESS = new Nationality("XXA");

    /** Unclear: nothing proves the nationality yet. Something else than "not asked". */
    public static final Nationality UNCLEAR = new Nationality("XXX");

    private static final String KOSOVO = "XK";
    private static final Set<String> COUNTRIES =
            Set.copyOf(Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
                    .toList());

    /** Every country, in no promised order, and last the two answers that are none. */
    public static List<Nationality> all() {
        return Stream.concat(COUNTRIES.stream().sorted().map(Nationality::new), Stream.of(STATELESS, UNCLEAR))
                .toList();
    }

    /** Whether the code is a country's. */
    public boolean isCountry() {
        return COUNTRIES.contains(code);
    }

    /** Whether the code means anything at all. */
    public boolean isKnown() {
        return isCountry() || equals(STATELESS) || equals(UNCLEAR);
    }
}
