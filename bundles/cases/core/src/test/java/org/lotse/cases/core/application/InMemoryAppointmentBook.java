package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.core.domain.Appointment;
import org.lotse.cases.core.domain.AppointmentBook;
import org.lotse.platform.api.access.UserId;

/** Appointments in a map; all cases have one number and one name. */
final class InMemoryAppointmentBook implements AppointmentBook {

    static final CaseNumber NUMBER = new CaseNumber("KN-2017-00042");

    private static final String NAME = "Haddad, Rima";

    private final Map<AppointmentId, Appointment> appointments = new LinkedHashMap<>();

    @Override
    public void add(Appointment appointment) {
        appointments.put(appointment.id(), appointment);
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return Optional.ofNullable(appointments.get(id));
    }

    @Override
    public Optional<AppointmentEntry> entry(AppointmentId id) {
        return find(id).map(found -> found.entry(NUMBER, NAME, false));
    }

    @Override
    public List<AppointmentEntry> of(UserId owner, LocalDate first, LocalDate last, int most) {
        return byTime().filter(each -> each.owner().equals(owner))
                .filter(each -> !each.begins().toLocalDate().isBefore(first))
                .filter(each -> !each.begins().toLocalDate().isAfter(last))
                .limit(most)
                .map(each -> each.entry(NUMBER, NAME, false))
                .toList();
    }

    @Override
    public List<AppointmentEntry> of(CaseId caseId, int most) {
        return byTime().filter(each -> each.caseId().equals(caseId))
                .limit(most)
                .map(each -> each.entry(NUMBER, NAME, false))
                .toList()
                .reversed();
    }

    private Stream<Appointment> byTime() {
        return appointments.values().stream().sorted(Comparator.comparing(Appointment::begins));
    }
}
