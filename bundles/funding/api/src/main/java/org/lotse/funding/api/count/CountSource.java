package org.lotse.funding.api.count;

/** Where a count comes from. */
public enum CountSource {
    /** Somebody typed it. */
    MANUAL,
    /** It stood in an allocation table that was taken in. */
    IMPORT,
    /** It follows from what the municipality reported of its cases. */
    CASES
}
