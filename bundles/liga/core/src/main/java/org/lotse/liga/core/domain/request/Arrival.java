package org.lotse.liga.core.domain.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.LastChange;

/**
 * From whom something came.
 *
 * @param sender what the tenant at the other end is called
 * @param fromDistrict whether that is the district
 * @param sentAt when it was sent
 */
public record Arrival(String sender, boolean fromDistrict, Instant sentAt) {

    /** Who said something there, and when; the tenant itself if that is not known. */
    LastChange change(@Nullable String by, @Nullable Instant at) {
        return new LastChange(by == null ? sender : by, at == null ? sentAt : at);
    }
}
