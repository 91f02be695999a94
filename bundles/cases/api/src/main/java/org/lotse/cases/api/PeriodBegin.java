package org.lotse.cases.api;

/** With which day a care period begins. */
public enum PeriodBegin {
    /** The first day of the accompaniment; the move into the Anschlussunterbringung, if that comes later. */
    START_OF_CARE,
    /** The move into the Anschlussunterbringung; the first day of the accompaniment, as long as the move is not known. */
    MOVE_IN
}
