package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision of the authority as it was entered; it is never changed.
 *
 * @param number counted from 1 within the application; a later one answers an objection
 * @param ruling how it decided
 * @param reference its file number
 * @param decidedOn day of the decision
 * @param notifiedOn day on which the applicant got it (Bekanntgabe), from which deadlines run
 * @param yearly what was granted for a year, in euros; empty if nothing was
 * @param from first day of the time for which it was granted; empty as before
 * @param until last day of it; empty as before
 * @param posts that were granted, by number
 * @param reason why it is like this; there is one for a rejection
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record Decision(
        int number,
        Ruling ruling,
        String reference,
        LocalDate decidedOn,
        LocalDate notifiedOn,
        Optional<BigDecimal> yearly,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<FundedPost> posts,
        Optional<String> reason,
        String enteredBy,
        Instant enteredAt) {

    /** Copies the list. */
    public Decision {
        posts = List.copyOf(posts);
    }
}
