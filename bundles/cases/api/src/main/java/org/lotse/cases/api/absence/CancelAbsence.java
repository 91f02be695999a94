package org.lotse.cases.api.absence;

/**
 * Command: the absence does not take place; it goes, and its covers with it.
 *
 * @param id which absence; one that did not begin before today
 * @param version the version that the person saw
 */
public record CancelAbsence(AbsenceId id, int version) {}
