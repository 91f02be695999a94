package org.lotse.cases.api;

/** What the list of cases can be sorted by. */
public enum CaseSort {
    /** Number, that is by year of opening and then as they came. */
    NUMBER,
    /** Name, family name first, in German order. */
    NAME,
    /** Day of opening. */
    OPENED,
    /** Day of the latest contact; of opening, as long as there was none. */
    LAST_CONTACT,
    /** Last day of the care period. */
    PERIOD_END
}
