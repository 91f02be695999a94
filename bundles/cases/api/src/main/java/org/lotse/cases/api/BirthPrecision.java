package org.lotse.cases.api;

/** How much of a birth date is known. The day that is kept is always the one in the person's papers. */
public enum BirthPrecision {
    /** The very day. */
    DAY,
    /** Month and year; the day in the papers was filled in. */
    MONTH,
    /** Only the year; day and month in the papers were filled in, often 1 January. */
    YEAR,
    /** Not even the year: an authority estimated the date, often 1 January. */
    ESTIMATED
}
