package org.lotse.cases.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;

/**
 * What is known of the person in a case. Everything but one name may be missing; blank counts as missing.
 *
 * @param familyName family name in Latin letters; people with one name have only this or only {@code givenName}
 * @param givenName given name in Latin letters
 * @param originalName the whole name in the script of its language
 * @param gender as in the civil register
 * @param birthDate day of birth, not in the future
 * @param birthDateEstimated whether the day was set by an authority because nobody knows it, often 1 January
 * @param nationality country, stateless or unclear
 * @param languages languages the person speaks
 * @param enteredOn entry into Germany: not before 1900 or birth, not in the future
 * @param movedInOn move into the Anschlussunterbringung: not before the entry, at most a year ahead
 * @param phone telephone number
 * @param email e-mail address
 * @param street street and house number
 * @param postalCode postal code
 * @param town town or village
 */
public record PersonData(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String originalName,
        Gender gender,
        @Nullable LocalDate birthDate,
        boolean birthDateEstimated,
        @Nullable Nationality nationality,
        Set<Language> languages,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate movedInOn,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town) {

    /** Greatest length of a name and of every other short text. */
    public static final int TEXT_LENGTH = 100;

    /** Greatest length of a postal code. */
    public static final int POSTAL_CODE_LENGTH = 10;

    /** Copies the languages, so that the data never change. */
    public PersonData {
        languages = Set.copyOf(languages);
    }

    /** Names as they are spoken: given name first. One-name persons have just the one. */
    public String fullName() {
        return Stream.of(givenName, familyName)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(" "));
    }
}
