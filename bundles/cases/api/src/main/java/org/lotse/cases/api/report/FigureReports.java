package org.lotse.cases.api.report;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reports of the current scope's municipality to its district. Threads, transactions and refusals as for
 * {@link org.lotse.cases.api.CaseService}. What goes is always rounded, whoever sends it (ADR 47).
 */
@ProviderType
public interface FigureReports {

    /** The quarters that can be reported, the latest first: the last eight that are over. Needs {@code cases.report}. */
    List<Quarter> quarters();

    /**
     * What would go, counted now. Needs {@code cases.report}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code quarter} if it is not over; if the municipality has no district
     */
    ReportPreview preview(Quarter quarter);

    /**
     * Reports; what was reported before about the quarter is replaced and stays as an earlier version. Needs {@code cases.report}.
     *
     * @return the version
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #preview}; if the figures are not those any more that were seen
     */
    int send(SendReport command);

    /** What was reported, the latest quarter first, and of each the latest version. Needs {@code cases.report}. */
    List<SentReport> sent();
}
