package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ratio at the end of a quarter.
 *
 * @param on the last day of the quarter; today for the one that is running
 * @param ratio people and posts
 * @param counted of how many municipalities people were known
 * @param target people for each post that were the target, or null
 */
public record LoadPoint(
        LocalDate on, Ratio ratio, int counted, @Nullable BigDecimal target) {}
