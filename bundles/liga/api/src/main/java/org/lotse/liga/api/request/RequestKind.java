package org.lotse.liga.api.request;

/** What is asked for. */
public enum RequestKind {
    /** More hours or another share of a post. */
    MORE_HOURS,
    /** Somebody complains. */
    COMPLAINT,
    /** People arrive, and somebody is needed. */
    NEW_ARRIVAL,
    /** Anything else. */
    OTHER
}
