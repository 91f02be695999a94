package org.lotse.cases.api.appointment;

import org.lotse.cases.api.CaseId;

/**
 * Command: put an appointment into one's own calendar.
 *
 * @param caseId with whom
 * @param appointment what is arranged
 */
public record PlanAppointment(CaseId caseId, AppointmentData appointment) {}
