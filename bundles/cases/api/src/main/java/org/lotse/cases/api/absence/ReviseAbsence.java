package org.lotse.cases.api.absence;

/**
 * Command: it is otherwise than was entered. Covers follow the new days.
 *
 * @param id which absence
 * @param version the version that the person saw
 * @param absence why and when
 */
public record ReviseAbsence(AbsenceId id, int version, AbsenceData absence) {}
