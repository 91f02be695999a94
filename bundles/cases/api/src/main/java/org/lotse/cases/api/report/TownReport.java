package org.lotse.cases.api.report;

import java.time.LocalDate;
import org.lotse.cases.api.figures.Figures;

/**
 * What a municipality reported about a quarter.
 *
 * @param town its name
 * @param version the first is 1
 * @param sentOn the day on which it was sent
 * @param replaced whether a later version counts instead
 * @param figures what it reported
 */
public record TownReport(String town, int version, LocalDate sentOn, boolean replaced, Figures figures) {}
