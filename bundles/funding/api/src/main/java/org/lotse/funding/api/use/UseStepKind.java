package org.lotse.funding.api.use;

/** What a step finds; its terms stand in this order. Amounts are rounded commercially to cents, once for each step. */
public enum UseStepKind {
    /** Granted in a calendar year: yearly amount, days, days of that year, the year. */
    GRANTED,
    /** Rate of a whole post where the rule-set has none: yearly amount, most posts on one day. */
    RATE_OF_GRANT,
    /** Reachable by a post in a calendar year: rate, share, days, days of that year, the year, number of the post. */
    REACHABLE,
    /** Earned by an employment in a calendar year: rate, share, days, days of that year, the year. */
    EARNED,
    /** Earned by all of them, at most what was granted: sum of the lines, granted. */
    EARNED_AT_MOST,
    /** Reachable by all posts, at most what was granted: sum, granted. */
    REACHABLE_AT_MOST,
    /** Cost that was entered: how many entries. */
    ACTUAL,
    /** Part of an entry that reaches beyond the time: amount, days, days of the entry. */
    ACTUAL_PART,
    /** The last known monthly cost goes on: amount, its months, months to come; months with three places. */
    GOES_ON,
    /** Cost by the rate while nothing is known: rate, share, months to come. */
    BY_RATE,
    /** Own share: actual cost, expected cost, earned. */
    OWN;

    /** Which of the terms, counted from 0, is a calendar year, that is written without points; -1 if none is. */
    public int yearAt() {
        return switch (this) {
            case GRANTED -> 3;
            case REACHABLE, EARNED -> 4;
            default -> -1;
        };
    }
}
