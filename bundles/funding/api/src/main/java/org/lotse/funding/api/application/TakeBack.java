package org.lotse.funding.api.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant takes something back.
 *
 * @param id the application
 * @param revision the revision that the person saw
 * @param objectionOnly whether only the objection is taken back, so that the decision stands; else it is the application
 * @param on the day, not in the future
 * @param reason why
 */
public record TakeBack(
        ApplicationId id,
        long revision,
        boolean objectionOnly,
        @Nullable LocalDate on,
        String reason) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;
}
