package org.lotse.cases.api;

/** What somebody is to the others in a household. */
public enum HouseholdRole {
    /** Whom offices write to; the others are said by what they are to this person. One at a time. */
    REFERENCE,
    /** Husband, wife, partner. */
    PARTNER,
    /** Child, also of the partner. */
    CHILD,
    /** Parent, sibling, any other relative. */
    RELATIVE,
    /** Anybody else. */
    OTHER
}
