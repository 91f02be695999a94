package org.lotse.helpers.core.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.ActivityBook;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.persistence.unit.Cursor;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities in the tenant's database. */
@Component
public final class JpaActivityBook implements ActivityBook {

    private static final String TO_COME = "s.activityId = a.id and s.day >= :today and s.cancelledOn is null";

    private static final String NEXT =
            "(select min(t.day) from Shift t where t.activityId = a.id and t.day >= :today and t.cancelledOn is null)";

    private final Entities entities;

    @Activate
    public JpaActivityBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Activity activity) {
        entities.manager().persist(activity);
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return Optional.ofNullable(entities.manager().find(Activity.class, id.value()));
    }

    @Override
    public Page<Activity> page(ActivityQuery query, LocalDate today, @Nullable String after, int size) {
        var conditions = new Conditions("Activity", "a", "a.sortTitle", false);
        conditions.words("a.searchText", SearchText.words(query.text()));
        if (query.circle() != null) {
            conditions.where("a.circleId = :circle", "circle", query.circle().value());
        }
        return query.phase() == ActivityPhase.COMING
                ? coming(conditions.where(TO_COME, "today", today), after, size)
                : others(
                        conditions.where("not exists (select s.id from Shift s where " + TO_COME + ")", "today", today),
                        after,
                        size);
    }

    /** By the day of the next shift, which no column holds: it moves with the days. */
    private Page<Activity> coming(Conditions conditions, @Nullable String after, int size) {
        var order = ActivityPhase.COMING.name();
        Cursor.read(after, order, LocalDate::parse)
                .ifPresent(cursor -> conditions.where(
                        "(" + NEXT + " > :key or (" + NEXT + " = :key and a.id > :id))",
                        Map.of("key", cursor.key(), "id", cursor.id())));
        var typed = conditions.fill(entities.manager()
                .createQuery(
                        "select a.id, min(s.day) from Activity a, Shift s where " + conditions.narrowing()
                                + " group by a.id order by min(s.day), a.id",
                        Object[].class));
        var rows = Page.of(
                typed.setMaxResults(size + 1).getResultList(),
                size,
                last -> Cursor.write(order, (UUID) last[0], last[1].toString()));
        var found = found(rows.items().stream().map(row -> (UUID) row[0]).toList());
        return rows.map(row -> requireNonNull(found.get((UUID) row[0])));
    }

    private Page<Activity> others(Conditions conditions, @Nullable String after, int size) {
        var order = ActivityPhase.NOTHING_COMING.name();
        Cursor.read(after, order, title -> title).ifPresent(conditions::begin);
        return Page.of(
                conditions
                        .on(entities.manager(), Activity.class)
                        .setMaxResults(size + 1)
                        .getResultList(),
                size,
                last -> Cursor.write(order, last.id().value(), last.sortTitle()));
    }

    private Map<UUID, Activity> found(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.manager()
                        .createQuery("select a from Activity a where a.id in :ids", Activity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(activity -> activity.id().value(), Function.identity()));
    }
}
