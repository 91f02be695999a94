package org.lotse.cases.api.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.appointment.AppointmentState;

/**
 * Something that happened in a case while whoever answers for it was away. Where it is about what somebody wrote, it is read in the case.
 *
 * @param what what it was
 * @param on on which day
 * @param caseId in which case
 * @param caseName whose: family name first, then the number
 * @param contactKind what kind of contact it was, or is to be; null for a task
 * @param state what became of an appointment; null otherwise
 * @param title of a task; empty otherwise
 * @param by the colleague who had the contact or the appointment; for a task, whose it was
 */
public record Happening(
        What what,
        LocalDate on,
        CaseId caseId,
        String caseName,
        @Nullable ContactKind contactKind,
        @Nullable AppointmentState state,
        String title,
        String by) {

    /** What can happen. */
    public enum What {
        /** Somebody was in touch with the person. */
        CONTACT,
        /** A task was done. */
        TASK,
        /** An appointment was arranged for a day of the absence. */
        APPOINTMENT
    }
}
