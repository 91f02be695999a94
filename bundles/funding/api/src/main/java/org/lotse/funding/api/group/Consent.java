package org.lotse.funding.api.group;

/** What a municipality said to a grouping. */
public enum Consent {
    /** It has not answered yet. */
    OPEN,
    /** It agrees. */
    GIVEN,
    /** It does not. */
    REFUSED
}
