package org.lotse.helpers.api.hours;

/** What somebody did in their hours, in the order in which it is offered. Stays as it is: confirmed hours name it. */
public enum WorkKind {
    /** Went along to an office, a doctor, a school. */
    ACCOMPANIMENT,
    /** Practised a language or interpreted. */
    LANGUAGE,
    /** Helped with school, homework, an examination. */
    LEARNING,
    /** Spent free time together, helped at a meeting or a festival. */
    LEISURE,
    /** Read letters, filled in forms. */
    PAPERWORK,
    /** Carried, drove, repaired. */
    HANDS_ON,
    /** Planned, prepared, met other volunteers. */
    ORGANISATION,
    /** Learnt something for it. */
    TRAINING,
    /** Anything else. */
    OTHER
}
