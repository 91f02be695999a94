package org.lotse.funding.api.group;

/** Why municipalities are suggested together. */
public enum SuggestionKind {
    /** It may apply alone. */
    ALONE,
    /** They share an administration, and together it is enough. */
    ASSOCIATION,
    /** They share an administration with one that may apply alone; without it, it would not be enough. */
    WITH_SEAT,
    /** Neither alone nor within their administration is it enough; together it is. */
    ACROSS,
    /** It is not enough with anybody who is left: the district applies on request. */
    DISTRICT,
    /** Nobody has counted yet. */
    UNCOUNTED
}
