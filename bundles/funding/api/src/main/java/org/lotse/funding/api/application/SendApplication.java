package org.lotse.funding.api.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * It was handed in.
 *
 * @param id the application
 * @param revision the revision that the person saw
 * @param on the day, not in the future and not before it was signed
 * @param way how
 */
public record SendApplication(
        ApplicationId id,
        long revision,
        @Nullable LocalDate on,
        @Nullable SendingWay way) {}
