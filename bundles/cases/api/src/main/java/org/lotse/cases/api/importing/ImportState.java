package org.lotse.cases.api.importing;

/** What came of a list that was to be taken in. */
public enum ImportState {
    /** Its cases are there. */
    TAKEN_IN,
    /** Its cases were removed again. */
    UNDONE
}
