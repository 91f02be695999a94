package org.lotse.funding.api.count;

/** What a count is for. */
public enum CountKind {
    /** Estimated before; the first instalment follows from it. */
    ESTIMATE,
    /** Counted on the reference day; the final amount follows from it. */
    FINAL
}
