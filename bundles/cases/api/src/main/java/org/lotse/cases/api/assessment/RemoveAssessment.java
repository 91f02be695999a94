package org.lotse.cases.api.assessment;

/**
 * Command: remove a draft for good.
 *
 * @param id which draft
 * @param revision the revision that was seen
 */
public record RemoveAssessment(AssessmentId id, int revision) {}
