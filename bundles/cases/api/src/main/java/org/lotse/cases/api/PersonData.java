package org.lotse.cases.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;

/**
 * What is known of the person in a case. Everything but one name may be missing; blank counts as missing.
 *
 * @param familyName family name as in the residence document; people with one name have only this or only {@code givenName}
 * @param givenName given name as in the residence document
 * @param otherNames the name in other scripts and spellings, at most {@link #MOST_OTHER_NAMES}
 * @param gender as in the civil register
 * @param birthDate day of birth as in the papers, not in the future
 * @param birthPrecision how much of that day is known
 * @param nationalities countries, stateless or unclear, at most {@link #MOST_NATIONALITIES}; stateless stands alone
 * @param languages languages the person speaks, at most {@link #MOST_LANGUAGES}
 * @param interpreter language in which an interpreter is needed, or null if none is
 * @param residenceTitle by what the person may stay
 * @param residenceUntil until when that is valid, if it has an end; counts for nothing without a title
 * @param enteredOn entry into Germany: not before 1900 or birth, not in the future
 * @param movedInOn first move into the Anschlussunterbringung: not before the entry, at most a year ahead
 * @param phone telephone number
 * @param email e-mail address
 * @param reachedBy the way on which the person is reached best
 * @param reachHint when, through whom, in which words
 * @param azrNumber number in the central register of foreigners, twelve digits: only where {@link CaseSettings} keeps it,
 *     never a key and never searched for (§ 10 (4) AZRG)
 */
public record PersonData(
        @Nullable String familyName,
        @Nullable String givenName,
        List<NameForm> otherNames,
        Gender gender,
        @Nullable LocalDate birthDate,
        BirthPrecision birthPrecision,
        Set<Nationality> nationalities,
        Set<SpokenLanguage> languages,
        @Nullable Language interpreter,
        @Nullable ResidenceTitle residenceTitle,
        @Nullable LocalDate residenceUntil,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate movedInOn,
        @Nullable String phone,
        @Nullable String email,
        @Nullable ReachedBy reachedBy,
        @Nullable String reachHint,
        @Nullable String azrNumber) {

    /** Greatest length of a name and of every other short text. */
    public static final int TEXT_LENGTH = 100;

    /** Greatest length of what is to be known about reaching the person. */
    public static final int HINT_LENGTH = 200;

    /** Length of a number in the central register of foreigners. */
    public static final int AZR_NUMBER_LENGTH = 12;

    /** The most names beside the one in the residence document. */
    public static final int MOST_OTHER_NAMES = 5;

    /** The most nationalities. */
    public static final int MOST_NATIONALITIES = 5;

    /** The most languages. */
    public static final int MOST_LANGUAGES = 20;

    /** Copies the collections, so that the data never change. */
    public PersonData {
        otherNames = List.copyOf(otherNames);
        nationalities = Set.copyOf(nationalities);
        languages = Set.copyOf(languages);
    }

    /** Somebody of whom nothing but the name is known. */
    public static PersonData named(@Nullable String familyName, @Nullable String givenName) {
        return new PersonData(
                familyName,
                givenName,
                List.of(),
                Gender.UNKNOWN,
                null,
                BirthPrecision.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Names as they are spoken: given name first. One-name persons have just the one. */
    public String fullName() {
        return new NameForm(familyName, givenName).fullName();
    }
}
