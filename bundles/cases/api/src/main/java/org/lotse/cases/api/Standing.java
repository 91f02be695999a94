package org.lotse.cases.api;

/** Whether people are still accompanied: what lists of cases are narrowed by. */
public enum Standing {
    /** They are; also while regular services are taking over. */
    OPEN,
    /** It is over. */
    CLOSED
}
