package org.lotse.liga.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSort;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.api.training.TrainingSummary;
import org.lotse.liga.core.domain.training.Crew;
import org.lotse.liga.core.domain.training.EntryState;
import org.lotse.liga.core.domain.training.MandateOffice;
import org.lotse.liga.core.domain.training.Training;
import org.lotse.liga.core.domain.training.TrainingBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trainings in the tenant's database; lines of lists are made of two questions, however many there are. */
@Component
public final class JpaTrainingBook implements TrainingBook {

    private static final String UNRECORDED = "exists (select e.id from Entry e where e.trainingId = t.id"
            + " and e.state = :placed and e.attendance is null)";
    private static final String OVER = "t.cancelledOn is null and t.lastDay < :today";

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaTrainingBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Training training) {
        entities.manager().persist(training);
    }

    @Override
    public void remove(Training training) {
        entities.manager().remove(training);
    }

    @Override
    public Optional<Training> find(TrainingId id) {
        return Optional.ofNullable(entities.manager().find(Training.class, id.value()));
    }

    @Override
    public Optional<Training> lock(TrainingId id) {
        return Optional.ofNullable(entities.manager().find(Training.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Page<TrainingSummary> page(TrainingQuery query, LocalDate today, @Nullable String after, int size) {
        var conditions = conditions(query, today);
        Cursor.read(after, order(query), text -> query.sort() == TrainingSort.DAY ? LocalDate.parse(text) : text)
                .ifPresent(conditions::begin);
        var found = conditions
                .on(entities.manager(), Training.class)
                .setMaxResults(size + 1)
                .getResultList();
        var page = Page.of(
                found, size, last -> Cursor.write(order(query), last.id().value(), key(last, query)));
        var crews = crews(page.items());
        return page.map(training -> training.summary(crews.getOrDefault(training.id(), Crew.NONE), today));
    }

    @Override
    public List<TrainingSummary> next(LocalDate today, int most) {
        var found = entities.manager()
                .createQuery(
                        "select t from Training t where t.cancelledOn is null and t.lastDay >= :today"
                                + " order by t.firstDay, t.id",
                        Training.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
        var crews = crews(found);
        return found.stream()
                .map(training -> training.summary(crews.getOrDefault(training.id(), Crew.NONE), today))
                .toList();
    }

    @Override
    public long toRecord(LocalDate today) {
        return entities.manager()
                .createQuery("select count(t) from Training t where " + OVER + " and " + UNRECORDED, Long.class)
                .setParameter("today", today)
                .setParameter("placed", EntryState.PLACED)
                .getSingleResult();
    }

    @Override
    public List<String> subjects() {
        return entities.manager()
                .createQuery("select t.subject from Training t order by t.firstDay desc", String.class)
                .getResultList();
    }

    @Override
    public Optional<MandateOffice> mandates() {
        return Optional.ofNullable(entities.manager().find(MandateOffice.class, MandateOffice.ID));
    }

    @Override
    public void add(MandateOffice mandates) {
        entities.manager().persist(mandates);
    }

    private Map<TrainingId, Crew> crews(List<Training> trainings) {
        if (trainings.isEmpty()) {
            return Map.of();
        }
        var crews = new HashMap<TrainingId, Crew>();
        entities.manager()
                .createQuery(
                        "select e.trainingId, e.state, count(e), count(e.attendance) from Entry e"
                                + " where e.trainingId in :ids group by e.trainingId, e.state",
                        Object[].class)
                .setParameter(
                        "ids", trainings.stream().map(one -> one.id().value()).toList())
                .getResultStream()
                .forEach(row -> {
                    var number = ((Number) row[2]).intValue();
                    var recorded = ((Number) row[3]).intValue();
                    crews.merge(
                            new TrainingId((UUID) row[0]),
                            row[1] == EntryState.PLACED
                                    ? new Crew(number, 0, number - recorded)
                                    : new Crew(0, number, 0),
                            (one, other) -> new Crew(
                                    one.taken() + other.taken(),
                                    one.waiting() + other.waiting(),
                                    one.unrecorded() + other.unrecorded()));
                });
        return crews;
    }

    private static Conditions conditions(TrainingQuery query, LocalDate today) {
        var conditions = new Conditions(
                "Training t", "t", query.sort() == TrainingSort.DAY ? "t.firstDay" : "t.sortTitle", query.descending());
        conditions.words(List.of("t.searchText like %s"), SearchText.words(query.text()));
        if (query.state() != null) {
            stand(conditions, query.state(), today);
        }
        if (query.year() != null) {
            conditions.where(
                    "t.firstDay >= :first and t.firstDay <= :last",
                    Map.of(
                            "first",
                            LocalDate.of(query.year(), Month.JANUARY, 1),
                            "last",
                            LocalDate.of(query.year(), Month.DECEMBER, 31)));
        }
        return conditions;
    }

    private static void stand(Conditions conditions, TrainingState state, LocalDate today) {
        switch (state) {
            case OPEN -> conditions.where("t.cancelledOn is null and t.openUntil >= :today", "today", today);
            case CLOSED ->
                conditions.where(
                        "t.cancelledOn is null and t.openUntil < :today and t.lastDay >= :today", "today", today);
            case TO_RECORD ->
                conditions.where(OVER + " and " + UNRECORDED, Map.of("today", today, "placed", EntryState.PLACED));
            case DONE ->
                conditions.where(OVER + " and not " + UNRECORDED, Map.of("today", today, "placed", EntryState.PLACED));
            case CANCELLED -> conditions.where("t.cancelledOn is not null");
        }
    }

    private static String key(Training last, TrainingQuery query) {
        return query.sort() == TrainingSort.DAY ? last.firstDay().toString() : last.sortTitle();
    }

    private static String order(TrainingQuery query) {
        return query.sort() + (query.descending() ? "-" : "+");
    }
}
