package org.lotse.cases.api.duplicate;

/** Why two people may be one. */
public enum Resemblance {
    /** The same name, in whatever script and order. */
    SAME_NAME,
    /** A name that sounds the same. */
    SIMILAR_NAME,
    /** Born on the same day. */
    SAME_BIRTH_DATE,
    /** Born in the same year, where of one of them no more is known. */
    SAME_BIRTH_YEAR
}
