package org.lotse.helpers.api.hours;

/**
 * The confirmed hours of a circle in one year.
 *
 * @param year in which somebody helped
 * @param minutes all of them together
 * @param volunteers how many helped
 * @param past how many of the minutes are of people who left and were erased
 */
public record YearOfCircle(int year, long minutes, long volunteers, long past) {}
