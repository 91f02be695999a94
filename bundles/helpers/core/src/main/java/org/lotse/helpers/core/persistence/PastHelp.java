package org.lotse.helpers.core.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/** What those who were erased have left of their help: in one circle or, without one, in all of the municipality. */
record PastHelp(EntityManager manager, @Nullable CircleId circle) {

    /** Minutes by the first day of a month. */
    Map<LocalDate, Long> minutes(LocalDate first, LocalDate last) {
        return byDay(within(
                "select p.firstDay, sum(p.minutes) from PastHours p where p.firstDay >= :first and p.firstDay <= :last"
                        + (circle == null ? "" : " and p.circleId = :circle") + " group by p.firstDay",
                first,
                last));
    }

    /** How many helped, by the first day of a month or a year. */
    Map<LocalDate, Long> helpers(int months, LocalDate first, LocalDate last) {
        return byDay(within(
                        "select p.firstDay, sum(p.amount) from PastHelpers p where p.firstDay >= :first"
                                + " and p.firstDay <= :last and p.months = :months and "
                                + (circle == null ? "p.circleId is null" : "p.circleId = :circle")
                                + " group by p.firstDay",
                        first,
                        last)
                .setParameter("months", months));
    }

    private TypedQuery<Object[]> within(String question, LocalDate first, LocalDate last) {
        var query = manager.createQuery(question, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last);
        if (circle != null) {
            query.setParameter("circle", circle.value());
        }
        return query;
    }

    private static Map<LocalDate, Long> byDay(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> ((Number) row[1]).longValue()));
    }
}
