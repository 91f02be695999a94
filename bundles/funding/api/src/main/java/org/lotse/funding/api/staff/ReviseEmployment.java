package org.lotse.funding.api.staff;

/** Changes an employment by a new version, which needs a reason. */
public record ReviseEmployment(EmploymentId id, long revision, EmploymentData data) {}
