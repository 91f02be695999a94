package org.lotse.cases.api;

/**
 * Command: ask for an extension of a care period.
 *
 * @param caseId whose period
 * @param months by how many months, 1 to {@link PeriodCourse#extendable}
 * @param reason why it is needed, up to {@link Extension#REASON_LENGTH} characters
 */
public record AskExtension(CaseId caseId, int months, String reason) {}
