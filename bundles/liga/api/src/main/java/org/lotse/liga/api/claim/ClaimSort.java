package org.lotse.liga.api.claim;

/** What the list of claims can be sorted by. */
public enum ClaimSort {
    /** Their first day. */
    FROM,
    /** How much it is. */
    TOTAL
}
