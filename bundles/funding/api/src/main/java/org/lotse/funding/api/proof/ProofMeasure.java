package org.lotse.funding.api.proof;

/** What is counted for each integration manager. What exactly counts, the texts {@code funding.measure-means.…} say. */
public enum ProofMeasure {
    /** People accompanied: one for each case. */
    CASES,
    /** Of these, taken up in the period. */
    OPENED,
    /** Contacts. */
    CONTACTS,
    /** Of these, home visits. */
    HOME_VISITS,
    /** Integration plans agreed. */
    PLANS_AGREED,
    /** Closed since goals were reached. */
    CLOSED_GOALS,
    /** Closed and handed over to regular services. */
    CLOSED_REGULAR,
    /** Closed at the end of the care period. */
    CLOSED_TIME,
    /** Closed since the person moved away or left. */
    CLOSED_MOVED,
    /** Closed for another reason. */
    CLOSED_OTHER
}
