package org.lotse.cases.api.document;

/** What sort of paper it is. */
public enum DocumentKind {
    /** Of a school, a course, an employer. */
    CERTIFICATE,
    /** Somebody wrote to somebody. */
    LETTER,
    /** A public body decided. */
    NOTICE,
    /** Passport, residence permit, birth certificate. */
    IDENTITY,
    /** Filled in and handed in somewhere. */
    APPLICATION,
    /** Lease, employment, anything that two sides signed. */
    CONTRACT,
    /** Anything else; the title says what. */
    OTHER
}
