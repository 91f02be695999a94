package org.lotse.liga.api.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as shown when opened.
 *
 * @param id identity
 * @param revision how often what is written down was changed; goes back in commands
 * @param data everything that is written down
 * @param carrierName as people call the carrier, or null
 * @param responsibleName who sees to it, as they were called when it was given to them, or null
 * @param state how far it has come
 * @param overdue whether its day is over and it is not done
 * @param doneOn since when it is done, or null
 * @param link that it stands at another end too, or null if it does not
 * @param thread everything that was said and happened, the oldest first
 */
public record RequestDetails(
        RequestId id,
        long revision,
        RequestData data,
        @Nullable String carrierName,
        @Nullable String responsibleName,
        RequestState state,
        boolean overdue,
        @Nullable LocalDate doneOn,
        @Nullable RequestLink link,
        List<ThreadEntry> thread) {

    /** Keeps a copy. */
    public RequestDetails {
        thread = List.copyOf(thread);
    }
}
