package org.lotse.funding.api.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant objected to the decision.
 *
 * @param id the application
 * @param revision the revision that the person saw
 * @param on the day on which the authority got it, not before the decision was notified
 * @param reason why
 */
public record ObjectToDecision(
        ApplicationId id, long revision, @Nullable LocalDate on, String reason) {

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;
}
