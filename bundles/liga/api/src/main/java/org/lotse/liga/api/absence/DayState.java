package org.lotse.liga.api.absence;

/** How a day of somebody looks in the plan. */
public enum DayState {
    /** Holds no post. */
    NONE,
    /** There. */
    THERE,
    /** There, and in somebody else's place. */
    STANDS_IN,
    /** Absent, with somebody everywhere. */
    COVERED,
    /** Absent, and somewhere nobody is. */
    GAP
}
