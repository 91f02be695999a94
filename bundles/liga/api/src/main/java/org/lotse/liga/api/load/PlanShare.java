package org.lotse.liga.api.load;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How good plans are, from figures that are rounded to five. Shares are to the nearest five per cent; of fewer than {@value #LEAST} there is none, since it
 * would say nothing.
 *
 * @param cases cases that were accompanied in the quarter
 * @param agreed how many per cent of them have an agreed plan, or null
 * @param inTime how many per cent of agreed plans were looked at in time, or null
 * @param closed cases that were closed in the quarter
 * @param areasPerClosed areas of life with an outcome for each closed case, to one decimal, or null
 * @param settled how many per cent of those areas a regular service took over, or need nobody; null if there are too few
 */
public record PlanShare(
        int cases,
        @Nullable Integer agreed,
        @Nullable Integer inTime,
        int closed,
        @Nullable BigDecimal areasPerClosed,
        @Nullable Integer settled) {

    /** Of fewer nothing is told. */
    public static final int LEAST = 10;
}
