package org.lotse.liga.api.training;

/** How a training stands today. */
public enum TrainingState {
    /** People can be signed up. */
    OPEN,
    /** It is to come or goes on, and signing up is over. */
    CLOSED,
    /** It is over, and of somebody with a place nobody wrote down whether they were there. */
    TO_RECORD,
    /** It is over. */
    DONE,
    /** It does not take place. */
    CANCELLED
}
