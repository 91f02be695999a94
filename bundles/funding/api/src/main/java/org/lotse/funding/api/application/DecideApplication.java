package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the authority decided, on the application or on an objection.
 *
 * @param id the application
 * @param revision the revision that the person saw
 * @param ruling how
 * @param reference the authority's file number
 * @param decidedOn day of the decision, not in the future
 * @param notifiedOn day on which the applicant got it, not before that and not in the future
 * @param yearly granted for a year, in euros; needed if something was granted
 * @param from first day for which it was granted; needed as before
 * @param until last day for which it was granted; needed as before
 * @param posts granted, may be fewer than were applied for; at least one if something was granted
 * @param reason why; needed for a rejection
 */
public record DecideApplication(
        ApplicationId id,
        long revision,
        @Nullable Ruling ruling,
        String reference,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable BigDecimal yearly,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<GrantedPost> posts,
        @Nullable String reason) {

    /** Most characters of a file number. */
    public static final int REFERENCE_LENGTH = 100;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1000;

    /** Copies the list. */
    public DecideApplication {
        posts = List.copyOf(posts);
    }
}
