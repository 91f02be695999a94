package org.lotse.cases.api;

/** In which way there was a contact, in the order in which they are offered. */
public enum ContactKind {
    /** At the person's home; usually the first contact. */
    HOME_VISIT,
    /** In the office, by appointment or not. */
    OFFICE,
    /** By telephone. */
    TELEPHONE,
    /** Together at an authority, a doctor's, a school. */
    ACCOMPANIMENT,
    /** Letters and forms, with or for the person. */
    CORRESPONDENCE,
    /** Presence on the day of moving in. */
    MOVING_IN,
    /** Messenger, e-mail, video. */
    DIGITAL
}
