package org.lotse.funding.api.application;

/** How an application was handed in. */
public enum SendingWay {
    /** By letter. */
    POST,
    /** Through the authority's portal. */
    PORTAL,
    /** By electronic mail, or a special electronic letter box of authorities (beBPo). */
    ELECTRONIC,
    /** By fax. */
    FAX,
    /** Handed over in person. */
    IN_PERSON
}
