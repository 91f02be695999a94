package org.lotse.helpers.api.overview;

import java.time.YearMonth;

/**
 * The confirmed hours of a month.
 *
 * @param month which
 * @param minutes all of them together
 * @param volunteers how many people helped in it
 */
public record MonthOfHours(YearMonth month, long minutes, long volunteers) {}
