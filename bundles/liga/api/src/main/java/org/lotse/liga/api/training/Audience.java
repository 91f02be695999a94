package org.lotse.liga.api.training;

/** Who may come to a training. */
public enum Audience {
    /** Whoever holds a post of a carrier. */
    HOLDERS,
    /** People of municipalities and other offices. */
    MUNICIPALITIES,
    /** Both. */
    BOTH
}
