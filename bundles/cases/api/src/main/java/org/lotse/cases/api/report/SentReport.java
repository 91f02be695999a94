package org.lotse.cases.api.report;

import java.time.Instant;
import org.lotse.cases.api.figures.Figures;
import org.lotse.platform.api.exchange.PackageState;

/**
 * What was reported.
 *
 * @param quarter of which
 * @param version the first of a quarter is 1
 * @param sentAt when
 * @param state {@code ACCEPTED} once the district has it
 * @param figures what went
 */
public record SentReport(Quarter quarter, int version, Instant sentAt, PackageState state, Figures figures) {}
