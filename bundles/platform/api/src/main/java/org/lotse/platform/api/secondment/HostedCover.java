package org.lotse.platform.api.secondment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.identity.Colleague;

/**
 * Somebody whom the district seconds works here in somebody's place.
 *
 * @param id of the secondment
 * @param cover who stands in
 * @param absent in whose place
 * @param from the first day
 * @param to the last day, or null
 * @param homeName what the district is called
 */
public record HostedCover(
        UUID id,
        Colleague cover,
        Colleague absent,
        LocalDate from,
        @Nullable LocalDate to,
        String homeName) {}
