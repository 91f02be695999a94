package org.lotse.funding.api.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that an application took; it is never changed.
 *
 * @param number counted from 1 within the application
 * @param kind which one
 * @param on the day on which it happened; empty where that is the day of entering
 * @param detail by whom or how: who signed, how it was sent, the authority's file number
 * @param reason why, where a reason was given
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record ApplicationStep(
        int number,
        Kind kind,
        Optional<LocalDate> on,
        Optional<String> detail,
        Optional<String> reason,
        String enteredBy,
        Instant enteredAt) {

    /** What can happen to an application. */
    public enum Kind {
        /** It was begun. */
        BEGUN,
        /** Found complete. */
        CHECKED,
        /** Signed; what was signed is kept with the step. */
        SIGNED,
        /** Handed in. */
        SENT,
        /** Money was granted. */
        APPROVED,
        /** Nothing was granted, or an objection was rejected. */
        REJECTED,
        /** Objected to. */
        OBJECTED,
        /** The objection was taken back; the decision stands. */
        OBJECTION_WITHDRAWN,
        /** Back to the draft. */
        REOPENED,
        /** Taken back. */
        WITHDRAWN
    }
}
