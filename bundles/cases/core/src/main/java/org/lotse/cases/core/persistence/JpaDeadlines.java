package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.core.domain.task.Deadlines;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deadlines in the tenant's database: the columns of a line only. */
@Component
public final class JpaDeadlines implements Deadlines {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaDeadlines(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public List<Due> carePeriods(UserId responsible, LocalDate first, LocalDate last, int most) {
        return between(DueKind.CARE_PERIOD, "f.care.endsOn", Set.of(), responsible, first, last, most);
    }

    @Override
    public List<Due> residenceTitles(UserId responsible, LocalDate first, LocalDate last, int most) {
        return between(
                DueKind.RESIDENCE_TITLE,
                "f.person.residenceUntil",
                Set.of(Datum.RESIDENCE),
                responsible,
                first,
                last,
                most);
    }

    private List<Due> between(
            DueKind kind,
            String day,
            Set<Datum> behind,
            UserId responsible,
            LocalDate first,
            LocalDate last,
            int most) {
        return entities.manager()
                .createQuery(
                        "select f.id, f.listName, f.number, f.disputed, " + day
                                + " from CaseFile f where f.responsibleId = :me and f.standing = :open and " + day
                                + " between :first and :last order by " + day + ", f.id",
                        Object[].class)
                .setParameter("me", responsible.value())
                .setParameter("open", Standing.OPEN)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due(
                        kind,
                        (LocalDate) row[4],
                        null,
                        (UUID) row[0],
                        new CaseId((UUID) row[0]),
                        row[1] + " · " + row[2],
                        "",
                        !Collections.disjoint(behind, DisputedColumn.read(row[3])),
                        null))
                .toList();
    }
}
