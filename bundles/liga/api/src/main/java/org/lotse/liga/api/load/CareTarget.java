package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From a day on so many people for each full-time post are the target, until the next one begins.
 *
 * @param from the first day
 * @param perPost people for each full-time post, 1 to {@value #MOST}, in hundredths
 * @param alertPercent by how many per cent a ratio may be above it before it is warned, 0 to {@value #MOST_PERCENT}
 * @param staleMonths after how many months without a figure it is warned, 1 to {@value #MOST_MONTHS}
 * @param source who decided it and when, up to {@value #SOURCE_LENGTH} characters
 */
public record CareTarget(LocalDate from, BigDecimal perPost, int alertPercent, int staleMonths, String source) {

    /** Most people for each post. */
    public static final int MOST = 1_000;

    /** Greatest margin. */
    public static final int MOST_PERCENT = 500;

    /** Longest time without a figure. */
    public static final int MOST_MONTHS = 60;

    /** Greatest length of the source. */
    public static final int SOURCE_LENGTH = 200;
}
