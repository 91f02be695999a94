package org.lotse.liga.api.request;

/** What the list of requests can be sorted by. */
public enum RequestSort {
    /** Until when they are to be done. */
    DUE,
    /** When they came. */
    RECEIVED
}
