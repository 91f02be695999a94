package org.lotse.cases.api.absence;

/**
 * Command: the person is at work again today, so that yesterday was the last day.
 *
 * @param id which absence; one that began before today
 * @param version the version that the person saw
 */
public record EndAbsence(AbsenceId id, int version) {}
