package org.lotse.helpers.core.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.Crew;
import org.lotse.helpers.core.domain.activity.Shift;
import org.lotse.helpers.core.domain.activity.ShiftBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shifts in the tenant's database; lines of lists are made of three questions, however many there are. */
@Component
public final class JpaShiftBook implements ShiftBook {

    private final Entities entities;

    @Activate
    public JpaShiftBook(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Shift shift) {
        entities.manager().persist(shift);
    }

    @Override
    public Optional<Shift> find(ShiftId id) {
        return Optional.ofNullable(entities.manager().find(Shift.class, id.value()));
    }

    @Override
    public Optional<Shift> lock(ShiftId id) {
        return Optional.ofNullable(entities.manager().find(Shift.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Shift> all(ActivityId activity) {
        return shifts("s.activityId = :activity", Map.of("activity", activity.value()));
    }

    @Override
    public List<ShiftSummary> of(ActivityId activity) {
        return summaries(all(activity));
    }

    @Override
    public List<ShiftSummary> between(LocalDate first, LocalDate last) {
        return summaries(shifts("s.day >= :first and s.day <= :last", Map.of("first", first, "last", last)));
    }

    @Override
    public List<ShiftSummary> summaries(Collection<ShiftId> ids) {
        return ids.isEmpty()
                ? List.of()
                : summaries(shifts(
                        "s.id in :ids",
                        Map.of("ids", ids.stream().map(ShiftId::value).toList())));
    }

    @Override
    public Map<ActivityId, ShiftSummary> next(Collection<ActivityId> activities, LocalDate from) {
        if (activities.isEmpty()) {
            return Map.of();
        }
        var shifts = shifts(
                "s.activityId in :activities and s.cancelledOn is null and s.day = (select min(t.day) from Shift t"
                        + " where t.activityId = s.activityId and t.cancelledOn is null and t.day >= :from)",
                Map.of("activities", activities.stream().map(ActivityId::value).toList(), "from", from));
        return summaries(shifts).stream()
                .collect(Collectors.toMap(ShiftSummary::activity, Function.identity(), (first, later) -> first));
    }

    private List<Shift> shifts(String condition, Map<String, ?> parameters) {
        var typed = entities.manager()
                .createQuery(
                        "select s from Shift s where " + condition + " order by s.day, s.fromMinute, s.id",
                        Shift.class);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }

    private List<ShiftSummary> summaries(List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return List.of();
        }
        var activities = activities(shifts);
        var crews = crews(shifts);
        return shifts.stream()
                .map(shift -> summary(
                        shift,
                        requireNonNull(activities.get(shift.activity())),
                        crews.getOrDefault(shift.id(), Crew.NONE)))
                .toList();
    }

    private static ShiftSummary summary(Shift shift, Activity activity, Crew crew) {
        var data = activity.data();
        return new ShiftSummary(
                shift.id(),
                activity.id(),
                data.title(),
                data.circle(),
                data.place(),
                shift.day(),
                shift.from(),
                shift.to(),
                shift.openUntil(),
                shift.needed(),
                shift.places(),
                crew.taken(),
                crew.waiting(),
                !shift.takesPlace());
    }

    private Map<ActivityId, Activity> activities(List<Shift> shifts) {
        return entities.manager()
                .createQuery("select a from Activity a where a.id in :ids", Activity.class)
                .setParameter(
                        "ids",
                        shifts.stream()
                                .map(shift -> shift.activity().value())
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    private Map<ShiftId, Crew> crews(List<Shift> shifts) {
        var crews = new HashMap<ShiftId, Crew>();
        entities.manager()
                .createQuery(
                        "select u.shiftId, u.placed, count(u) from SignUp u where u.shiftId in :ids"
                                + " group by u.shiftId, u.placed",
                        Object[].class)
                .setParameter(
                        "ids", shifts.stream().map(shift -> shift.id().value()).toList())
                .getResultStream()
                .forEach(row -> {
                    var number = ((Number) row[2]).intValue();
                    crews.merge(
                            new ShiftId((UUID) row[0]),
                            (Boolean) row[1] ? new Crew(number, 0) : new Crew(0, number),
                            (one, other) -> new Crew(one.taken() + other.taken(), one.waiting() + other.waiting()));
                });
        return crews;
    }
}
