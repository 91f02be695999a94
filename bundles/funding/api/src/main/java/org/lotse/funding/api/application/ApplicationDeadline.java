package org.lotse.funding.api.application;

import java.time.LocalDate;

/**
 * A day until which something is to be done.
 *
 * @param kind what
 * @param day the last day; a weekend or a holiday, which would lengthen it, is not minded
 */
public record ApplicationDeadline(Kind kind, LocalDate day) {

    /** What is to be done. */
    public enum Kind {
        /** Hand the application in. */
        SUBMIT,
        /** Object to the decision (Widerspruch, § 70 VwGO). */
        OBJECT,
        /** Sue against the decision on the objection (Klage, § 74 VwGO). */
        SUE
    }
}
