package org.lotse.funding.api.instalment;

/** What became of a planned payment until today. */
public enum PaymentState {
    /** All of it came, or was paid back. */
    SETTLED,
    /** A part of it did, and it is not late yet. */
    PARTLY,
    /** Nothing did, and it is not late yet. */
    PLANNED,
    /** Something is missing and the day is over. */
    OVERDUE
}
