package org.lotse.funding.api.group;

/** Who applies for the municipalities of a grouping. */
public enum Applicant {
    /** They do, as a Verbund. */
    ASSOCIATION,
    /** The district does, because they asked for it. */
    DISTRICT
}
