package org.lotse.cases.api.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Responsible;

/**
 * Days on which nobody has the cases of somebody who is away.
 *
 * @param cover who should have them and is away too; null if nobody was found yet
 * @param first the first such day, today or later
 * @param last the last one, or null while nobody knows
 * @param cases how many open cases that concerns
 */
public record CoverGap(
        @Nullable Responsible cover,
        LocalDate first,
        @Nullable LocalDate last,
        long cases) {}
