package org.lotse.funding.api.instalment;

/** What a planned payment is. */
public enum InstalmentKind {
    /** Paid on the estimated head count, where the rule-set knows that. */
    FIRST_INSTALMENT,
    /** The final amount of the year without the first instalment; negative if more came than is due. */
    REMAINDER,
    /** What is due for a year, in one. */
    YEARLY_RATE,
    /** What the authority announced besides. */
    OTHER
}
