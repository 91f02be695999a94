package org.lotse.liga.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;

/**
 * A line in the list of requests.
 *
 * @param id identity
 * @param kind what is asked for
 * @param subject what it is about
 * @param asker who asks
 * @param municipality which municipality asks or is meant
 * @param carrierName which carrier asks or is meant, or null
 * @param receivedOn when it came
 * @param due until when it is to be done
 * @param responsibleName who sees to it, or null
 * @param state how far it has come
 * @param overdue whether its day is over and it is not done
 * @param shared whether it stands in the district and in the municipality
 * @param unread whether something came from the other end that nobody who may answer has opened yet
 */
public record RequestSummary(
        RequestId id,
        RequestKind kind,
        String subject,
        Asker asker,
        Ags municipality,
        @Nullable String carrierName,
        LocalDate receivedOn,
        LocalDate due,
        @Nullable String responsibleName,
        RequestState state,
        boolean overdue,
        boolean shared,
        boolean unread) {}
