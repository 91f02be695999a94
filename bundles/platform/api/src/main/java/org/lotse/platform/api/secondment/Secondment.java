package org.lotse.platform.api.secondment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.tenant.TenantId;

/**
 * Somebody is to work in a municipality, from the beginning of the first day to the end of the last one in Germany.
 *
 * @param source the record at home from which it follows
 * @param person the account; gains nothing while it is not a member of the district
 * @param host the municipality
 * @param from the first day
 * @param to the last day, or null as long as no end is known
 * @param inPlaceOf in whose place, or null if in nobody's
 */
public record Secondment(
        UUID source,
        UserId person,
        TenantId host,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable UserId inPlaceOf) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Secondment {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A secondment ends before it begins");
        }
    }

    /** Whether the day is one of them. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
