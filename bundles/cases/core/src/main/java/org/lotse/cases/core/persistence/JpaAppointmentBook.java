package org.lotse.cases.core.persistence;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.core.domain.Appointment;
import org.lotse.cases.core.domain.AppointmentBook;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments in the tenant's database, each read with what its file is called by. */
@Component
public final class JpaAppointmentBook implements AppointmentBook {

    private static final String ENTRY =
            "select a, f.number, f.listName, f.standing from Appointment a, CaseFile f where f.id = a.caseId and ";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaAppointmentBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Appointment appointment) {
        entities.manager().persist(appointment);
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return Optional.ofNullable(entities.manager().find(Appointment.class, id.value()));
    }

    @Override
    public Optional<AppointmentEntry> entry(AppointmentId id) {
        return entries(query("a.id = :id").setParameter("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public List<AppointmentEntry> of(UserId owner, LocalDate first, LocalDate last, int most) {
        return entries(query("a.ownerId = :owner and a.on between :first and :last order by a.on, a.atMinute, a.id")
                .setParameter("owner", owner.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(most));
    }

    @Override
    public List<AppointmentEntry> of(CaseId caseId, int most) {
        return entries(query("a.caseId = :caseId order by a.on desc, a.atMinute desc, a.id desc")
                .setParameter("caseId", caseId.value())
                .setMaxResults(most));
    }

    private TypedQuery<Object[]> query(String condition) {
        return entities.manager().createQuery(ENTRY + condition, Object[].class);
    }

    private static List<AppointmentEntry> entries(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> ((Appointment) row[0])
                        .entry(new CaseNumber((String) row[1]), (String) row[2], row[3] == Standing.CLOSED))
                .toList();
    }
}
