package org.lotse.funding.api.instalment;

/** What a step of a planned payment's calculation finds; the terms that it is reckoned from stand in this order. */
public enum PlanStepKind {
    /** First instalment of a whole year: estimated persons, amount for each. */
    FIRST_INSTALMENT,
    /** Final amount of a whole year: counted persons, budget, base count. */
    FINAL_AMOUNT,
    /** What the authority granted for a whole year: the amount. */
    GRANTED,
    /** The part of a year that is funded: amount of a whole year, funded days, days of that year. */
    PART_OF_YEAR,
    /** Remainder: final amount of the year, its first instalment. */
    REMAINDER
}
