package org.lotse.cases.api;

/** As entered in the civil register (§ 22 (3) PStG), or not known to us. */
public enum Gender {
    /** Nobody has asked, or the person would rather not say. */
    UNKNOWN,
    /** Weiblich. */
    FEMALE,
    /** Männlich. */
    MALE,
    /** Divers. */
    DIVERSE
}
