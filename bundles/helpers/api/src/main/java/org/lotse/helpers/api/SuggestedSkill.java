package org.lotse.helpers.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Skills offered when one is entered. A volunteer's skills are words of the municipality's own; a suggested one is kept as
 * its {@link #tag()}, so that it reads in everybody's language and counts the same everywhere.
 */
public enum SuggestedSkill {
    /** Reading and answering letters. */
    LETTERS,
    /** Going along to authorities, doctors, schools. */
    ACCOMPANIMENT,
    /** Talking German. */
    LANGUAGE_PRACTICE,
    /** Homework and exams. */
    HOMEWORK,
    /** Looking after children. */
    CHILDCARE,
    /** Interpreting a talk. */
    INTERPRETING,
    /** Driving people and things. */
    TRANSPORT,
    /** Moving and carrying. */
    MOVING,
    /** Repairs, furniture, bicycles. */
    REPAIRS,
    /** Applications and looking for work. */
    APPLICATIONS,
    /** Computers and telephones. */
    COMPUTERS,
    /** Sports. */
    SPORTS,
    /** Cooking, music, excursions. */
    LEISURE;

    /** What is kept: the name in lower case with hyphens. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The suggested skill that is kept as this tag, if it is one. */
    public static Optional<SuggestedSkill> of(String tag) {
        return Arrays.stream(values()).filter(skill -> skill.tag().equals(tag)).findFirst();
    }
}
