package org.lotse.liga.api.training;

/** Whether somebody can still be signed up for a training that is offered to municipalities. */
public enum OfferRoom {
    /** There are places. */
    FREE,
    /** All places are taken; one can wait for one. */
    WAITING_LIST,
    /** Signing up is over. */
    CLOSED
}
