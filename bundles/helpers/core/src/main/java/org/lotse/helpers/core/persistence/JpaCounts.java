package org.lotse.helpers.core.persistence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.overview.MonthOfHours;
import org.lotse.helpers.core.domain.overview.Counts;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts in the tenant's database; months are put together here, since no function for the month of a day is understood by all of them. */
@Component
public final class JpaCounts implements Counts {

    private final Entities entities;

    @Activate
    public JpaCounts(@Reference(target = "(lotse.unit=helpers)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Map<VolunteerStatus, Long> byStatus(@Nullable CircleId circle) {
        var of = circle == null ? "" : " join v.circles c where c = :circle";
        var query = entities.manager()
                .createQuery("select v.status, count(v) from Volunteer v" + of + " group by v.status", Object[].class);
        if (circle != null) {
            query.setParameter("circle", circle.toString());
        }
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (VolunteerStatus) row[0], row -> ((Number) row[1]).longValue()));
    }

    @Override
    public List<MonthOfHours> months(@Nullable CircleId circle, YearMonth first, YearMonth last) {
        var of = circle == null ? "" : " and h.circleId = :circle";
        var query = entities.manager()
                .createQuery(
                        "select h.day, h.volunteerId, sum(h.minutes) from HoursEntry h where h.state = :confirmed"
                                + " and h.day >= :first and h.day <= :last" + of + " group by h.day, h.volunteerId",
                        Object[].class)
                .setParameter("confirmed", HoursState.CONFIRMED)
                .setParameter("first", first.atDay(1))
                .setParameter("last", last.atEndOfMonth());
        if (circle != null) {
            query.setParameter("circle", circle.value());
        }
        var months = new TreeMap<YearMonth, Sum>();
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(month -> months.put(month, new Sum()));
        query.getResultStream()
                .forEach(row -> months.computeIfAbsent(YearMonth.from((LocalDate) row[0]), month -> new Sum())
                        .add((UUID) row[1], ((Number) row[2]).longValue()));
        var past = new PastHelp(entities.manager(), circle);
        var pastMinutes = past.minutes(first.atDay(1), last.atEndOfMonth());
        var pastHelpers = past.helpers(1, first.atDay(1), last.atEndOfMonth());
        return months.entrySet().stream()
                .map(month -> {
                    var day = month.getKey().atDay(1);
                    var before = pastMinutes.getOrDefault(day, 0L);
                    return new MonthOfHours(
                            month.getKey(),
                            month.getValue().minutes + before,
                            month.getValue().volunteers.size() + pastHelpers.getOrDefault(day, 0L),
                            before);
                })
                .toList();
    }

    /** Of one month. */
    private static final class Sum {

        private final Set<UUID> volunteers = new HashSet<>();
        private long minutes;

        void add(UUID volunteer, long more) {
            volunteers.add(volunteer);
            minutes += more;
        }
    }
}
