package org.lotse.helpers.api.hours;

/**
 * That somebody has helped longer in a week, Monday to Sunday, than they wanted to.
 *
 * @param minutes how long, all entries together
 * @param limit hours a week that they named
 */
public record WeekLoad(int minutes, int limit) {}
