package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives or lived. Everything but the kind may be missing; blank counts as missing.
 *
 * @param kind what kind of home
 * @param street street and house number
 * @param postalCode postal code
 * @param town town or village
 * @param movedInOn first day, at most a year ahead
 * @param movedOutOn last day, not before the first; nobody has two dwellings without one
 */
public record DwellingData(
        DwellingKind kind,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate movedOutOn) {

    /** Greatest length of a street or town. */
    public static final int TEXT_LENGTH = 100;

    /** Greatest length of a postal code. */
    public static final int POSTAL_CODE_LENGTH = 10;
}
