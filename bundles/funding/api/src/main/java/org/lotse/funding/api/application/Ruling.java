package org.lotse.funding.api.application;

/** How the authority decided. */
public enum Ruling {
    /** It granted money. */
    APPROVED,
    /** It granted nothing; of an objection: it stays with the decision before. */
    REJECTED
}
