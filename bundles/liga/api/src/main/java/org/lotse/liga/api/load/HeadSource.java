package org.lotse.liga.api.load;

/** Where a number of people comes from. */
public enum HeadSource {
    /** The municipality reported it by the exchange; rounded to five. */
    REPORT,
    /** Somebody counted, and it was entered by hand. */
    HAND
}
