package org.lotse.cases.api.figures;

/** What is counted of the work of one colleague. */
public enum ColleagueMeasure {
    /** Cases that the colleague answered for at some time in the period while they were in care, or in which the colleague logged a contact in it. */
    CASES,
    /** Cases opened in the period that the colleague answered for on that day. */
    OPENED,
    /** Contacts in the period that the colleague logged. */
    CONTACTS,
    /** Of these, home visits. */
    HOME_VISITS,
    /** Plans agreed in the period in cases that the colleague answered for on that day; each version that was agreed. */
    PLANS_AGREED,
    /** Cases closed in the period since goals were reached, that the colleague answered for on that day; as all that follow. */
    CLOSED_GOALS,
    /** Handed over to regular services. */
    CLOSED_REGULAR,
    /** The care period was over. */
    CLOSED_TIME,
    /** Moved within or away from the district, or left the country. */
    CLOSED_MOVED,
    /** Any other reason. */
    CLOSED_OTHER
}
