package org.lotse.funding.api.proof;

/** Where a figure comes from. */
public enum FigureSource {
    /** Somebody typed it, and said from where. */
    ENTERED,
    /** Counted from the cases of the same tenant. */
    COUNTED,
    /** What a municipality reported over the exchange: rounded to five, and it stops at the border of its tenant. */
    REPORTED
}
