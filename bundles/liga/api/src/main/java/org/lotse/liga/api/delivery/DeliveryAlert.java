package org.lotse.liga.api.delivery;

/** What does not fit together in a municipality today. */
public enum DeliveryAlert {
    /** No model is written down for today. */
    NO_MODEL,
    /** The LIGA is to work there, and no agreement that runs is for it. */
    NO_CARRIER,
    /** The LIGA is not to work there, and an agreement or a post is for it all the same: double structures. */
    LIGA_STILL_THERE
}
