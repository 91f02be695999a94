package org.lotse.cases.api.plan;

/** In which way a plan was agreed. */
public enum SignedBy {
    /** Signed on paper; the sheet is kept in the file. */
    PAPER,
    /** Signed electronically. */
    ELECTRONIC,
    /** By word of mouth. */
    WORD
}
