package org.lotse.liga.core.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.meeting.MeetingId;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.liga.api.meeting.TaskId;
import org.lotse.liga.api.meeting.TaskQuery;
import org.lotse.liga.core.domain.meeting.Meeting;
import org.lotse.liga.core.domain.meeting.Task;
import org.lotse.liga.core.domain.meeting.TaskBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody has to do since meetings, in the tenant's database. */
@Component
public final class JpaTaskBook implements TaskBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaTaskBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Task task) {
        entities.manager().persist(task);
    }

    @Override
    public void remove(Task task) {
        entities.manager().remove(task);
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return Optional.ofNullable(entities.manager().find(Task.class, id.value()));
    }

    @Override
    public List<Task> of(MeetingId meeting) {
        return entities.manager()
                .createQuery("select t from Task t where t.meetingId = :meeting order by t.due, t.id", Task.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public Page<MeetingTask> page(TaskQuery query, LocalDate today, @Nullable String after, int size) {
        var conditions = new Conditions("Task t", "t", "t.due", query.descending());
        conditions.words(List.of("t.searchText like %s"), SearchText.words(query.text()));
        if (query.state() == null) {
            conditions.where("t.doneOn is null");
        } else {
            switch (query.state()) {
                case DONE -> conditions.where("t.doneOn is not null");
                case OPEN -> conditions.where("t.doneOn is null and t.due >= :today", "today", today);
                case OVERDUE -> conditions.where("t.doneOn is null and t.due < :today", "today", today);
            }
        }
        var order = query.descending() ? "-" : "+";
        Cursor.read(after, order, LocalDate::parse).ifPresent(conditions::begin);
        var found = conditions
                .on(entities.manager(), Task.class)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(
                        found,
                        size,
                        last -> Cursor.write(
                                order, last.id().value(), last.due().toString()))
                .map(task -> task.told(
                        entities.manager().find(Meeting.class, task.meeting().value()), today));
    }

    @Override
    public long open() {
        return entities.manager()
                .createQuery("select count(t) from Task t where t.doneOn is null", Long.class)
                .getSingleResult();
    }

    @Override
    public long overdue(LocalDate today) {
        return entities.manager()
                .createQuery("select count(t) from Task t where t.doneOn is null and t.due < :today", Long.class)
                .setParameter("today", today)
                .getSingleResult();
    }
}
