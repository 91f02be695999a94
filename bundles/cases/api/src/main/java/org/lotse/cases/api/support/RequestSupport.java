package org.lotse.cases.api.support;

import org.lotse.cases.api.CaseId;

/**
 * Command: the helper circle is asked for help.
 *
 * @param caseId for whom
 * @param support which help
 */
public record RequestSupport(CaseId caseId, SupportData support) {}
