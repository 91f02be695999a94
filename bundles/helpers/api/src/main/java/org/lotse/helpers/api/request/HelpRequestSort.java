package org.lotse.helpers.api.request;

/** What the list of requests can be sorted by. */
public enum HelpRequestSort {
    /** The day on which it came in. */
    RECEIVED,
    /** The day from which on help is needed. */
    FROM,
    /** How far it has come. */
    STATE
}
