package org.lotse.liga.api.change;

/** What becomes of the switch of this module in the municipality on the day. */
public enum SwitchEffect {
    /** Goes off: the LIGA works there no longer. */
    OFF,
    /** Goes on: the LIGA works there again. */
    ON,
    /** Stays as it is. */
    NONE
}
