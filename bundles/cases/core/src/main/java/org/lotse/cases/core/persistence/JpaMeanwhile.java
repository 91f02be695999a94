package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.absence.Happening;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.core.domain.absence.Meanwhile;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens in somebody's cases, from the tenant's database: the columns of a line only. */
@Component
public final class JpaMeanwhile implements Meanwhile {

    private static final String CONTACTS = "select f.id, f.listName, f.number, c.heldOn, c.authorName, c.kind"
            + " from Contact c, CaseFile f where f.id = c.caseId and f.responsibleId = :me and c.authorId <> :me"
            + " and c.heldOn between :first and :last order by c.heldOn desc, c.id desc";
    private static final String TASKS = "select f.id, f.listName, f.number, t.doneOn, t.personName, t.title"
            + " from Task t, CaseFile f where f.id = t.caseId and f.responsibleId = :me"
            + " and t.doneOn between :first and :last order by t.doneOn desc, t.id desc";
    private static final String APPOINTMENTS = "select f.id, f.listName, f.number, a.on, a.ownerName, a.kind, a.state"
            + " from Appointment a, CaseFile f where f.id = a.caseId and f.responsibleId = :me"
            + " and a.on between :first and :last order by a.on desc, a.id desc";

    private static final Comparator<Happening> BY_CASE_AND_DAY = Comparator.comparing(Happening::caseName)
            .thenComparing(Happening::on)
            .thenComparing(Happening::what);

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaMeanwhile(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public List<Happening> happened(UserId responsible, LocalDate first, LocalDate last, int most) {
        return Stream.of(
                        rows(CONTACTS, JpaMeanwhile::contact, responsible, first, last, most),
                        rows(TASKS, JpaMeanwhile::task, responsible, first, last, most),
                        rows(APPOINTMENTS, JpaMeanwhile::appointment, responsible, first, last, most))
                .flatMap(List::stream)
                .sorted(BY_CASE_AND_DAY)
                .toList();
    }

    private List<Happening> rows(
            String query,
            Function<Object[], Happening> line,
            UserId responsible,
            LocalDate first,
            LocalDate last,
            int most) {
        return entities.manager()
                .createQuery(query, Object[].class)
                .setParameter("me", responsible.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultStream()
                .map(line)
                .toList();
    }

    private static Happening contact(Object[] row) {
        return new Happening(
                Happening.What.CONTACT,
                (LocalDate) row[3],
                new CaseId((UUID) row[0]),
                caption(row),
                (ContactKind) row[5],
                null,
                "",
                (String) row[4]);
    }

    private static Happening task(Object[] row) {
        return new Happening(
                Happening.What.TASK,
                (LocalDate) row[3],
                new CaseId((UUID) row[0]),
                caption(row),
                null,
                null,
                (String) row[5],
                (String) row[4]);
    }

    private static Happening appointment(Object[] row) {
        return new Happening(
                Happening.What.APPOINTMENT,
                (LocalDate) row[3],
                new CaseId((UUID) row[0]),
                caption(row),
                (ContactKind) row[5],
                (AppointmentState) row[6],
                "",
                (String) row[4]);
    }

    private static String caption(Object[] row) {
        return row[1] + " · " + row[2];
    }
}
