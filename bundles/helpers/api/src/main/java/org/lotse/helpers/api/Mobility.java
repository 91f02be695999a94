package org.lotse.helpers.api;

/** How a volunteer gets about. */
public enum Mobility {
    /** On foot, in the neighbourhood. */
    ON_FOOT,
    /** By bicycle. */
    BICYCLE,
    /** By bus and train. */
    PUBLIC_TRANSPORT,
    /** By a car of their own. */
    CAR
}
