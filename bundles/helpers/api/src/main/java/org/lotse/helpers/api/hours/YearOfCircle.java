package org.lotse.helpers.api.hours;

/**
 * The confirmed hours of a circle in one year.
 *
 * @param year in which somebody helped
 * @param minutes all of them together
 * @param volunteers how many helped
 */
public record YearOfCircle(int year, long minutes, long volunteers) {}
