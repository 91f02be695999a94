package org.lotse.cases.api;

/**
 * Command: enter where the person in a case lives or lived. A dwelling without a last day becomes the present one, and the one
 * before ends on the day of the move.
 *
 * @param caseId whose
 * @param dwelling where
 */
public record EnterDwelling(CaseId caseId, DwellingData dwelling) {}
