package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.cases.core.domain.task.TaskBook;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tasks in the tenant's database. */
@Component
public final class JpaTaskBook implements TaskBook {

    private static final String OF_CASE = "select t from Task t where t.caseId = :caseId"
            + " order by case when t.doneOn is null then 0 else 1 end, t.dueOn, t.id";
    private static final String DUE = "select t.id, t.title, t.dueOn, t.caseId, f.listName, f.number"
            + " from Task t left join CaseFile f on f.id = t.caseId"
            + " where t.personId = :person and t.doneOn is null and t.dueOn <= :until order by t.dueOn, t.id";

    private static final String GIVEN_AWAY = "select t from Task t where t.givenById = :by and t.personId <> :by"
            + " and t.doneOn is null order by t.dueOn, t.id";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaTaskBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Task task) {
        entities.manager().persist(task);
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return Optional.ofNullable(entities.manager().find(Task.class, id.value()));
    }

    @Override
    public List<Task> of(CaseId caseId, int most) {
        return entities.manager()
                .createQuery(OF_CASE, Task.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Task> givenAway(UserId by, int most) {
        return entities.manager()
                .createQuery(GIVEN_AWAY, Task.class)
                .setParameter("by", by.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Due> due(UserId person, LocalDate until, int most) {
        return entities.manager()
                .createQuery(DUE, Object[].class)
                .setParameter("person", person.value())
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaTaskBook::line)
                .toList();
    }

    private static Due line(Object[] row) {
        var caseId = Optional.ofNullable((UUID) row[3]).map(CaseId::new);
        return new Due(
                DueKind.TASK,
                (LocalDate) row[2],
                null,
                (UUID) row[0],
                caseId.orElse(null),
                caseId.map(of -> row[4] + " · " + row[5]).orElse(""),
                (String) row[1]);
    }
}
