package org.lotse.liga.core.persistence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.core.domain.training.Entry;
import org.lotse.liga.core.domain.training.EntryBook;
import org.lotse.liga.core.domain.training.EntryState;
import org.lotse.liga.core.domain.training.Taken;
import org.lotse.liga.core.domain.training.Training;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everybody who is signed up for trainings, in the tenant's database. */
@Component
public final class JpaEntryBook implements EntryBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaEntryBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Entry entry) {
        entities.manager().persist(entry);
    }

    @Override
    public void remove(Entry entry) {
        entities.manager().remove(entry);
    }

    @Override
    public List<Entry> of(TrainingId training) {
        return entities.manager()
                .createQuery("select e from Entry e where e.trainingId = :training order by e.number", Entry.class)
                .setParameter("training", training.value())
                .getResultList();
    }

    @Override
    public List<Taken> taken() {
        return entities.manager()
                .createQuery(
                        "select e, t from Entry e, Training t where t.id = e.trainingId and e.carrierId is not null"
                                + " and e.state = :placed and t.cancelledOn is null"
                                + " and (e.attendance is null or e.attendance = :attended)",
                        Object[].class)
                .setParameter("placed", EntryState.PLACED)
                .setParameter("attended", Attendance.ATTENDED)
                .getResultStream()
                .map(row -> taken((Entry) row[0], (Training) row[1]))
                .toList();
    }

    private static Taken taken(Entry entry, Training training) {
        return new Taken(
                requireNonNull(entry.carrier()),
                entry.name(),
                training.subjectKey(),
                training.id(),
                training.firstDay(),
                training.lastDay(),
                entry.attendance() == Attendance.ATTENDED);
    }
}
