package org.lotse.helpers.api.leaving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody who has left is kept. The one in force on the day of leaving decides, and stays decided.
 *
 * @param validFrom the first day on which it is in force; until the next one is
 * @param days how long, from the day of leaving
 * @param source where that is written, for example the municipality's concept of deletion
 * @param setBy who set it, as colleagues know them; null for what Lotse brings
 */
public record RetentionPeriod(
        LocalDate validFrom,
        int days,
        String source,
        @Nullable String setBy) {}
