package org.lotse.liga.api.absence;

/**
 * Command: somebody will be away, or is.
 *
 * @param person key of {@link Employee}
 * @param absence why and when
 */
public record EnterAbsence(String person, AbsenceData absence) {}
