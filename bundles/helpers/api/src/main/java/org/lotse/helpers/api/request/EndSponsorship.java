package org.lotse.helpers.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: end the running Patenschaft of a request.
 *
 * @param request which request
 * @param revision the revision of the request that the person saw when deciding
 * @param on the last day, not before the first and not in the future
 * @param reason why; not {@link EndReason#WITHDRAWN}
 * @param experience how it went
 * @param feedback more about it, up to {@value #FEEDBACK_LENGTH} characters
 * @param lookOn whether somebody else is looked for: then the request is taken up again, otherwise it ends
 */
public record EndSponsorship(
        HelpRequestId request,
        long revision,
        LocalDate on,
        EndReason reason,
        Experience experience,
        @Nullable String feedback,
        boolean lookOn) {

    /** Greatest length of the feedback. */
    public static final int FEEDBACK_LENGTH = 1000;
}
