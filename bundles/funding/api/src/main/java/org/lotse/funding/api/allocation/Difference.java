package org.lotse.funding.api.allocation;

/** How the table and the calculation stand to each other, and why. */
public enum Difference {
    /** To the euro. */
    SAME,
    /** A euro at most: rounded otherwise. */
    ROUNDING,
    /** The table's amount is that of another head count. */
    OTHER_COUNT,
    /** No head count gives the table's amount by the rule-set. */
    UNEXPLAINED,
    /** The table says no amount. */
    NO_AMOUNT,
    /** There is no head count to reckon with. */
    NO_COUNT,
    /** The table does not name the municipality. */
    NOT_IN_TABLE
}
