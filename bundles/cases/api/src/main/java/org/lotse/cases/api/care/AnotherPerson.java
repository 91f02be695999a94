package org.lotse.cases.api.care;

/** Why somebody is another person than the one whom another body accompanies under a name and a birth date that look the same. */
public enum AnotherPerson {
    /** Papers were looked at, and they are another person's. */
    PAPERS,
    /** The other body was asked, and accompanies somebody else. */
    ASKED_THERE,
    /** A relative or a twin is accompanied there. */
    RELATIVE
}
