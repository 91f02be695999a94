package org.lotse.helpers.api.overview;

import java.time.YearMonth;

/**
 * The confirmed hours of a month.
 *
 * @param month which
 * @param minutes all of them together
 * @param volunteers how many people helped in it
 * @param past how many of the minutes are of people who left and were erased
 */
public record MonthOfHours(YearMonth month, long minutes, long volunteers, long past) {}
