package org.lotse.funding.api.allocation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;

/**
 * What a table says of a municipality.
 *
 * @param municipality which one
 * @param persons head count; null if it says none
 * @param amount claim for a year in euros; null if it says none
 * @param alone whether it may apply alone; null if the table does not say
 */
public record AllocationRow(
        Ags municipality,
        @Nullable Integer persons,
        @Nullable BigDecimal amount,
        @Nullable Boolean alone) {}
