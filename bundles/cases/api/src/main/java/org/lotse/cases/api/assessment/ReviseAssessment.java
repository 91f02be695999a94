package org.lotse.cases.api.assessment;

/**
 * Command: what a draft says from now on.
 *
 * @param id which assessment
 * @param revision the revision that was seen
 * @param assessment all of it
 */
public record ReviseAssessment(AssessmentId id, int revision, AssessmentData assessment) {}
