package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.platform.api.access.UserId;

/** All appointments of the current tenant. Inside a transaction only. */
public interface AppointmentBook {

    /** Takes in a new one. */
    void add(Appointment appointment);

    /** The one with this id, to change. */
    Optional<Appointment> find(AppointmentId id);

    /** The one with this id, to look at. */
    Optional<AppointmentEntry> entry(AppointmentId id);

    /** What stands in somebody's calendar, both days included, by time. */
    List<AppointmentEntry> of(UserId owner, LocalDate first, LocalDate last, int most);

    /** What was ever arranged in a case, latest first. */
    List<AppointmentEntry> of(CaseId caseId, int most);
}
