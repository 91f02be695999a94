package org.lotse.cases.api.letter;

import java.util.Optional;
import java.util.stream.Stream;

/** What a template leaves to the case to fill in. */
public enum Placeholder {
    /** Given and family name. */
    PERSON_NAME("person.name"),
    /** How a letter to the person begins. */
    PERSON_SALUTATION("person.salutation"),
    /** Day of birth. */
    PERSON_BIRTH_DATE("person.birth-date"),
    /** Where the person lives, in one line. */
    PERSON_ADDRESS("person.address"),
    /** Number of the case. */
    CASE_NUMBER("case.number"),
    /** First day of the accompaniment. */
    CASE_OPENED("case.opened"),
    /** First day of the care period. */
    PERIOD_BEGIN("period.begin"),
    /** Last day of the care period. */
    PERIOD_END("period.end"),
    /** Who answers for the case. */
    RESPONSIBLE_NAME("responsible.name"),
    /** Name of the town. */
    TENANT_NAME("tenant.name"),
    /** The day on which the letter is written. */
    TODAY("today");

    private final String key;

    Placeholder(String key) {
        this.key = key;
    }

    /** What stands between the braces. */
    public String key() {
        return key;
    }

    /** As it stands in a text, braces included. */
    public String inBraces() {
        return "{{" + key + "}}";
    }

    /** The placeholder with this key. */
    public static Optional<Placeholder> named(String key) {
        return Stream.of(values())
                .filter(placeholder -> placeholder.key.equals(key))
                .findFirst();
    }
}
