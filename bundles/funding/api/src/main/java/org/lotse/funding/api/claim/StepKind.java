package org.lotse.funding.api.claim;

/** What a step of the calculation finds; the terms that it is reckoned from stand in this order. */
public enum StepKind {
    /** Final amount: persons, budget, base count. */
    FINAL_AMOUNT,
    /** First instalment: estimated persons, amount for each. */
    FIRST_INSTALMENT,
    /** Second payment: final amount, first instalment. It may be negative: money is paid back. */
    SECOND_PAYMENT,
    /** Own contribution: least claim for applying alone, final amount. */
    OWN_CONTRIBUTION,
    /** Persons missing for applying alone: persons at which the claim reaches it, persons counted. */
    PERSONS_MISSING,
    /** Whole posts with a university degree: final amount, rate; two places, cut off. */
    POSTS_UNIVERSITY,
    /** The same with a middle qualification. */
    POSTS_MIDDLE
}
