package org.lotse.cases.api;

/** The way on which somebody is reached best. */
public enum ReachedBy {
    /** A call. */
    PHONE,
    /** A message to the telephone. */
    MESSAGE,
    /** E-mail. */
    EMAIL,
    /** A letter. */
    LETTER,
    /** Knocking at the door. */
    VISIT,
    /** Through somebody whom the person trusts. */
    THROUGH_OTHERS
}
