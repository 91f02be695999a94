package org.lotse.cases.api.appointment;

/** What became of an appointment. */
public enum AppointmentState {
    /** It is still to come, or nobody has said yet what became of it. */
    PLANNED,
    /** It took place and stands in the contact log. */
    HELD,
    /** Somebody called it off beforehand. */
    CANCELLED,
    /** The person did not come, or nobody opened. */
    MISSED
}
