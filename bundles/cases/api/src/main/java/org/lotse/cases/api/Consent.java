package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the person stands on having their data kept. Counselling is voluntary and does not depend on it: refusing, or not
 * having been asked, is an ordinary state and blocks nothing.
 *
 * @param status what the person said
 * @param on the day they said it; needed when consent was given
 */
public record Consent(Status status, @Nullable LocalDate on) {

    /** Nobody has asked yet, as on the day a case is opened. */
    public static final Consent NOT_ASKED = new Consent(Status.NOT_ASKED, null);

    /** What the person said. */
    public enum Status {
        /** Nobody has asked yet. */
        NOT_ASKED,
        /** The person agreed. */
        GIVEN,
        /** The person was asked and said no. */
        REFUSED
    }
}
