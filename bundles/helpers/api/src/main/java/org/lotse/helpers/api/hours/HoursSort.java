package org.lotse.helpers.api.hours;

/** What the list of hours can be sorted by. */
public enum HoursSort {
    /** The day on which somebody helped. */
    DAY,
    /** Who helped. */
    NAME
}
