package org.lotse.helpers.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a Patenschaft ended.
 *
 * @param on the last day
 * @param reason why
 * @param experience how it went; unknown for one that was withdrawn
 * @param feedback more about it, if anything was written
 */
public record SponsorshipEnd(
        LocalDate on,
        EndReason reason,
        @Nullable Experience experience,
        @Nullable String feedback) {}
