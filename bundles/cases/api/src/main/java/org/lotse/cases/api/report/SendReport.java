package org.lotse.cases.api.report;

import org.lotse.cases.api.figures.Figures;

/**
 * Reports a quarter.
 *
 * @param quarter one that is over
 * @param seen the figures that whoever sends has seen
 */
public record SendReport(Quarter quarter, Figures seen) {}
