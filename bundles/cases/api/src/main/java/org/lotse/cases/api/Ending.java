package org.lotse.cases.api;

/** By which end of the care period the list of cases can be narrowed. */
public enum Ending {
    /** It ends within six months. */
    WITHIN_SIX_MONTHS,
    /** It ends within three months. */
    WITHIN_THREE_MONTHS,
    /** It ends within a month. */
    WITHIN_ONE_MONTH,
    /** It has ended. */
    OVER,
    /** An extension is asked for and not decided yet. */
    EXTENSION_ASKED
}
