package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody stood in, stands in or will stand in for the colleague who answers for a case.
 *
 * @param responsible who was away
 * @param cover who stood in
 * @param first from when
 * @param last until when, or null while nobody knows
 */
public record CoverPeriod(
        Responsible responsible,
        Responsible cover,
        LocalDate first,
        @Nullable LocalDate last) {}
