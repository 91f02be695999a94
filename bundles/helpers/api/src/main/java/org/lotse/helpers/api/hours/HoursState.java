package org.lotse.helpers.api.hours;

/** How far an entry of hours has come. */
public enum HoursState {
    /** Written down, waits for confirmation. */
    LOGGED,
    /** Given back with a reason, to be corrected. */
    RETURNED,
    /** Counts. Not changed any more. */
    CONFIRMED
}
