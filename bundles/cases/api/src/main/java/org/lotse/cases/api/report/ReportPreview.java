package org.lotse.cases.api.report;

import org.lotse.cases.api.figures.Figures;

/**
 * What would be reported now.
 *
 * @param quarter of which
 * @param district to whom, by name
 * @param version which it would be
 * @param figures exactly what would go, and nothing else would
 */
public record ReportPreview(Quarter quarter, String district, int version, Figures figures) {}
