package org.lotse.cases.api.support;

/** What help is asked for: the things that helper circles are used to being asked for. */
public enum SupportKind {
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
    LEISURE
}
