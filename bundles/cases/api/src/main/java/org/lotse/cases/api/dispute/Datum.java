package org.lotse.cases.api.dispute;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What in a case can be disputed. */
public enum Datum {
    /** Under which names. */
    NAME("familyName", "givenName", "otherNames"),
    /** Gender. */
    GENDER("gender"),
    /** When the person was born. */
    BIRTH_DATE("birthDate", "birthPrecision"),
    /** Of which countries, if any. */
    NATIONALITIES("nationalities"),
    /** What they speak, and whether an interpreter is needed. */
    LANGUAGES("languages", "interpreter"),
    /** By what they may stay, and until when. */
    RESIDENCE("residenceTitle", "residenceUntil"),
    /** When they came to Germany. */
    ENTRY("enteredOn"),
    /** When they moved into the Anschlussunterbringung. */
    MOVING_IN("movedInOn"),
    /** How they are reached. */
    REACHING("phone", "email", "reachedBy", "reachHint"),
    /** Number in the central register of foreigners. */
    AZR_NUMBER("azrNumber"),
    /** Whether, and when, they consented. */
    CONSENT("consent", "consentOn"),
    /** What else is written in the core data. */
    NOTE("note"),
    /** Who lives with them. */
    HOUSEHOLD(),
    /** Where they live and lived. */
    DWELLING();

    private final Set<String> fields;

    Datum(String... fields) {
        this.fields = Set.of(fields);
    }

    /** The one that a field of the core data, by the name that rules use, belongs to. */
    public static Optional<Datum> of(String field) {
        return Arrays.stream(values())
                .filter(datum -> datum.fields.contains(field))
                .findFirst();
    }
}
