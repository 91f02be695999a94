package org.lotse.funding.api.retention;

import java.time.LocalDate;
import org.lotse.funding.api.application.ApplicationId;

/**
 * The evidence of a grant and how long it is kept.
 *
 * @param grant which one
 * @param title what the application is called
 * @param over when it was over: the last funded day, or the day on which the last version of a proof was sent, whichever is later
 * @param settled whether the final proof was sent; while it was not, nothing of it may be erased, however old it is
 * @param erasableFrom first day on which it may be erased, if it is settled
 * @param rule by which
 */
public record Kept(
        ApplicationId grant,
        String title,
        LocalDate over,
        boolean settled,
        LocalDate erasableFrom,
        RetentionRule rule) {

    /** Whether it may be erased on a day. */
    public boolean isErasable(LocalDate day) {
        return settled && !day.isBefore(erasableFrom);
    }
}
