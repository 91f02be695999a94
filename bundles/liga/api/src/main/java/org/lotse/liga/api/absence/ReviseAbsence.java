package org.lotse.liga.api.absence;

/**
 * Command: other days or another kind.
 *
 * @param id which
 * @param version that was seen
 * @param absence as it is to be
 */
public record ReviseAbsence(AbsenceId id, int version, AbsenceData absence) {}
