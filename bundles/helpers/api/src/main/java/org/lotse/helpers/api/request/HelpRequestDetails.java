package org.lotse.helpers.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * A request as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in every command
 * @param state how far it has come
 * @param data what help is needed
 * @param receivedOn the day on which it came in
 * @param askedBy who asked from outside, to be talked to; null for what was entered here
 * @param declined why it was declined, if it was
 */
public record HelpRequestDetails(
        HelpRequestId id,
        long revision,
        HelpRequestState state,
        HelpRequestData data,
        LocalDate receivedOn,
        @Nullable UserId askedBy,
        @Nullable DeclineReason declined) {

    /** Whether it came from outside, without a name. */
    public boolean isPseudonymous() {
        return askedBy != null;
    }
}
