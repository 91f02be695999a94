package org.lotse.cases.api;

/** What kind of home somebody lives in. */
public enum DwellingKind {
    /** Follow-up housing that the municipality provides. */
    ANSCHLUSSUNTERBRINGUNG,
    /** A flat on one's own lease: what the accompaniment works towards. */
    OWN_LEASE,
    /** With relatives or friends. */
    WITH_OTHERS,
    /** A home for women, for young people, for the sick; a hospital; prison. */
    INSTITUTION,
    /** Any other. */
    OTHER
}
