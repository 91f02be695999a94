package org.lotse.cases.api.closing;

/** What becomes of an area of life when the accompaniment ends. */
public enum TransitionOutcome {
    /** A regular service takes over; it has to be named, with the day. */
    TAKEN_OVER,
    /** The person manages without help. */
    INDEPENDENT,
    /** Nobody takes over; the reason has to be named. */
    NOT_TAKEN_OVER
}
