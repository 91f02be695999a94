package org.lotse.helpers.api.hours;

/**
 * The hours of a volunteer at a glance, in minutes.
 *
 * @param year which year is meant by {@code ofYear}
 * @param ofYear confirmed in that year
 * @param ever confirmed in all years
 * @param waiting logged and not confirmed yet, in all years
 */
public record HoursSums(int year, long ofYear, long ever, long waiting) {}
