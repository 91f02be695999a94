package org.lotse.cases.api.appointment;

import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;

/**
 * An appointment as colleagues see it.
 *
 * @param id identity
 * @param version goes back in commands
 * @param caseId whose case
 * @param number that case's number
 * @param name family name first, as in {@link org.lotse.cases.api.CaseSummary#name}
 * @param appointment what is arranged
 * @param state what became of it
 * @param owner in whose calendar it stands
 * @param ofClosedCase whether the case was closed: then it can be called off, neither held nor moved
 */
public record AppointmentEntry(
        AppointmentId id,
        int version,
        CaseId caseId,
        CaseNumber number,
        String name,
        AppointmentData appointment,
        AppointmentState state,
        Responsible owner,
        boolean ofClosedCase) {}
