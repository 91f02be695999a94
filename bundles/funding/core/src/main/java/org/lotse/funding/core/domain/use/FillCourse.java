package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lotse.funding.api.use.UsePoint;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.Days;

/** How many posts are financed and filled, from change to change. */
final class FillCourse {

    private FillCourse() {}

    /**
     * A share of a post in some days.
     *
     * @param share FTE
     * @param days when it counts
     */
    record Part(BigDecimal share, Days days) {}

    /** The whole time, each part of it in which nothing changes once. */
    static List<UsePoint> of(Days time, List<Part> financed, List<Part> filled) {
        var begins = new TreeSet<LocalDate>();
        begins.add(time.from());
        for (var part : join(financed, filled)) {
            begins.add(part.days().from());
            begins.add(part.days().until().plusDays(1));
        }
        begins.removeIf(day -> !time.has(day));
        var points = new ArrayList<UsePoint>();
        for (var from : begins) {
            var next = begins.higher(from);
            var until = next == null ? time.until() : next.minusDays(1);
            var point = new UsePoint(from, until, on(financed, from), on(filled, from));
            var before = points.isEmpty() ? null : points.getLast();
            if (before != null
                    && before.financed().compareTo(point.financed()) == 0
                    && before.filled().compareTo(point.filled()) == 0) {
                points.removeLast();
                points.add(new UsePoint(before.from(), until, before.financed(), before.filled()));
            } else {
                points.add(point);
            }
        }
        return points;
    }

    /** How much there is on a day. */
    static BigDecimal on(List<Part> parts, LocalDate day) {
        return parts.stream()
                .filter(part -> part.days().has(day))
                .map(Part::share)
                .reduce(Amounts.zero(), BigDecimal::add);
    }

    /** Shares times days. */
    static BigDecimal days(List<Part> parts) {
        return ByDay.sum(
                parts,
                part -> part.share().multiply(BigDecimal.valueOf(part.days().count())));
    }

    private static List<Part> join(List<Part> one, List<Part> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
