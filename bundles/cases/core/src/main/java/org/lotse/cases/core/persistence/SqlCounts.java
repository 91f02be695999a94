package org.lotse.cases.core.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.figures.FigureKind;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.figures.FigureRow;
import org.lotse.cases.core.domain.LifeAreasColumn;
import org.lotse.cases.core.domain.figures.Counts;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the tenant's database count. Every answer has as many rows as there are years, areas, reasons …, never as there are cases. */
@Component
public final class SqlCounts implements Counts {

    private static final double MINUTES_OF_AN_HOUR = 60;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final List<Integer> SPANS = List.of(6, 12, 24, 36);

    /** First the last day of the period, then the first. */
    private static final String IN_CARE =
            " f.OPENED_ON <= ? and (f.STANDING = 'OPEN' or exists (select 1 from CASES_CLOSING e"
                    + " where e.FILE_ID = f.ID and e.REOPENED_ON is null and e.CLOSED_ON >= ?))";

    private static final String CLOSED = " e.REOPENED_ON is null and e.CLOSED_ON >= ? and e.CLOSED_ON <= ?";
    private static final String HELD = " c.HELD_ON >= ? and c.HELD_ON <= ?";
    private static final String EARLIER =
            " and not exists (select 1 from CASES_ASSESSMENT b where b.FILE_ID = a.FILE_ID"
                    + " and b.FINISHED_AT is not null and (b.HELD_ON < a.HELD_ON or (b.HELD_ON = a.HELD_ON and b.ID < a.ID)))";
    private static final String LATER = " and not exists (select 1 from CASES_ASSESSMENT b where b.FILE_ID = z.FILE_ID"
            + " and b.FINISHED_AT is not null and (b.HELD_ON > z.HELD_ON or (b.HELD_ON = z.HELD_ON and b.ID > z.ID)))";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public SqlCounts(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public long cases(FigureQuery query) {
        return (long) number("select count(*) from CASES_FILE f where" + inCare(query), query.to(), query.from());
    }

    @Override
    public List<FigureRow> rows(FigureKind kind, FigureQuery query) {
        return switch (kind) {
            case STATUS -> status(query);
            case ENTRY_YEAR -> entryYears(query);
            case LENGTH -> lengths(query);
            case CONTACTS -> contacts(query);
            case AREAS -> areas(query);
            case PLANS -> plans(query);
            case CHANGE -> change(query);
            case CLOSINGS -> closings(query);
            case OUTCOMES -> outcomes(query);
            case PERSONS -> persons(query);
        };
    }

    private List<FigureRow> status(FigureQuery query) {
        var found = all(
                "select f.STATUS, count(*) from CASES_FILE f where" + inCare(query) + " group by f.STATUS",
                query.to(),
                query.from());
        var rows = new ArrayList<>(complete(CaseStatus.values(), found, 1));
        rows.add(row(
                "OPENED",
                number(
                        "select count(*) from CASES_FILE f where f.OPENED_ON >= ? and f.OPENED_ON <= ?"
                                + standing(query),
                        query.from(),
                        query.to())));
        rows.add(row(
                "CLOSED_IN_PERIOD",
                number(
                        "select count(*) from CASES_CLOSING e where" + CLOSED + closedOf(query, "e"),
                        query.from(),
                        query.to())));
        return rows;
    }

    private List<FigureRow> entryYears(FigureQuery query) {
        return all(
                        "select f.ENTRY_YEAR, count(*) from CASES_FILE f where" + inCare(query)
                                + " group by f.ENTRY_YEAR order by f.ENTRY_YEAR",
                        query.to(),
                        query.from())
                .stream()
                .map(found -> row(found[0] == null ? FigureRow.UNKNOWN : found[0].toString(), number(found[1])))
                .sorted(Comparator.comparing(FigureRow::key))
                .toList();
    }

    /** Until the last day of the period, or until the case was closed. */
    private List<FigureRow> lengths(FigureQuery query) {
        var counts = new TreeMap<Integer, Double>();
        Stream.concat(Stream.of(0), SPANS.stream()).forEach(span -> counts.put(span, 0d));
        if (query.standing() != Standing.CLOSED) {
            var sql =
                    "select count(*) from CASES_FILE f where f.STANDING = 'OPEN' and f.OPENED_ON <= ? and f.OPENED_ON > ?";
            for (var span : counts.keySet()) {
                var next = counts.higherKey(span);
                var youngest = query.to().minusMonths(span);
                var oldest =
                        next == null ? LocalDate.of(1900, 1, 1) : query.to().minusMonths(next);
                counts.merge(span, number(sql, youngest, oldest), Double::sum);
            }
        }
        if (query.standing() != Standing.OPEN) {
            closedMonths(query).forEach((months, many) -> counts.merge(counts.floorKey(months), many, Double::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> row("MONTHS_" + entry.getKey(), entry.getValue()))
                .toList();
    }

    /** By months of opening and closing: some hundred combinations, and the same words for every database. */
    private Map<Integer, Double> closedMonths(FigureQuery query) {
        var question = entities.manager()
                .createQuery(
                        "select extract(year from f.openedOn), extract(month from f.openedOn), extract(year from c.on),"
                                + " extract(month from c.on), count(f) from CaseFile f, Ending e join e.closings c"
                                + " where e.id = f.id and c.reopenedOn is null and c.on >= :from and f.openedOn <= :to"
                                + " group by extract(year from f.openedOn), extract(month from f.openedOn),"
                                + " extract(year from c.on), extract(month from c.on)",
                        Object[].class)
                .setParameter("from", query.from())
                .setParameter("to", query.to());
        var months = new TreeMap<Integer, Double>();
        for (var found : question.getResultList()) {
            var length = (int)
                    ((number(found[2]) - number(found[0])) * MONTHS_OF_A_YEAR + number(found[3]) - number(found[1]));
            months.merge(Math.max(0, length), number(found[4]), Double::sum);
        }
        return months;
    }

    private List<FigureRow> contacts(FigureQuery query) {
        var found = all(
                "select c.KIND, count(*), sum(c.MINUTES), sum(case when c.INTERPRETED = true then 1 else 0 end)"
                        + " from CASES_CONTACT c where" + HELD + closedOf(query, "c") + " group by c.KIND",
                query.from(),
                query.to());
        return complete(ContactKind.values(), found, 3).stream()
                .map(row -> row(
                        row.key(),
                        row.values().get(0),
                        hours(row.values().get(1)),
                        row.values().get(2)))
                .toList();
    }

    private List<FigureRow> areas(FigureQuery query) {
        var contacts = new EnumMap<LifeArea, Double>(LifeArea.class);
        var minutes = new EnumMap<LifeArea, Double>(LifeArea.class);
        var areas = new LifeAreasColumn();
        for (var found : all(
                "select c.AREAS, count(*), sum(c.MINUTES) from CASES_CONTACT c where" + HELD + closedOf(query, "c")
                        + " group by c.AREAS",
                query.from(),
                query.to())) {
            for (var area : areas.convertToEntityAttribute(found[0].toString())) {
                contacts.merge(area, number(found[1]), Double::sum);
                minutes.merge(area, number(found[2]), Double::sum);
            }
        }
        var goals = complete(
                LifeArea.values(),
                all(
                        "select g.AREA, count(distinct p.FILE_ID) from CASES_PLAN_COURSE p"
                                + " join CASES_PLAN_GOAL g on g.PLAN_ID = p.PLAN_ID join CASES_FILE f on f.ID = p.FILE_ID where"
                                + inCare(query) + " group by g.AREA",
                        query.to(),
                        query.from()),
                1);
        return Arrays.stream(LifeArea.values())
                .map(area -> row(
                        area.name(),
                        contacts.getOrDefault(area, 0d),
                        hours(minutes.getOrDefault(area, 0d)),
                        goals.get(area.ordinal()).values().getFirst()))
                .toList();
    }

    /** Of a closed case nobody looks at the plan any more: it was in time. */
    private List<FigureRow> plans(FigureQuery query) {
        var agreed =
                "select count(*) from CASES_PLAN_COURSE p join CASES_FILE f on f.ID = p.FILE_ID where" + inCare(query);
        var withPlan = number(agreed, query.to(), query.from());
        var overdue =
                number(agreed + " and p.REVIEW_ON < ? and f.STANDING = 'OPEN'", query.to(), query.from(), query.to());
        var drafted = number(
                "select count(*) from CASES_FILE f where" + inCare(query)
                        + " and exists (select 1 from CASES_PLAN d where d.FILE_ID = f.ID)"
                        + " and not exists (select 1 from CASES_PLAN_COURSE p where p.FILE_ID = f.ID)",
                query.to(),
                query.from());
        return List.of(
                row("IN_TIME", withPlan - overdue),
                row("OVERDUE", overdue),
                row("DRAFTED", drafted),
                row("WITHOUT", cases(query) - withPlan - drafted));
    }

    private List<FigureRow> change(FigureQuery query) {
        return complete(
                LifeArea.values(),
                all(
                        "select k.SHARED, sum(case when k.STEP > j.STEP then 1 else 0 end),"
                                + " sum(case when k.STEP = j.STEP then 1 else 0 end),"
                                + " sum(case when k.STEP < j.STEP then 1 else 0 end)"
                                + " from CASES_FILE f join CASES_ASSESSMENT a on a.FILE_ID = f.ID"
                                + " join CASES_JUDGEMENT j on j.ASSESSMENT_ID = a.ID"
                                + " join CASES_ASSESSMENT z on z.FILE_ID = a.FILE_ID"
                                + " join CASES_JUDGEMENT k on k.ASSESSMENT_ID = z.ID and k.AREA_ID = j.AREA_ID"
                                + " where a.ID <> z.ID and a.FINISHED_AT is not null and z.FINISHED_AT is not null"
                                + " and j.STEP is not null and k.STEP is not null and" + inCare(query) + EARLIER + LATER
                                + " group by k.SHARED",
                        query.to(),
                        query.from()),
                3);
    }

    private List<FigureRow> closings(FigureQuery query) {
        return complete(
                ClosingReason.values(),
                all(
                        "select e.REASON, count(*) from CASES_CLOSING e where" + CLOSED + closedOf(query, "e")
                                + " group by e.REASON",
                        query.from(),
                        query.to()),
                1);
    }

    private List<FigureRow> outcomes(FigureQuery query) {
        var outcomes = TransitionOutcome.values();
        var counted = new EnumMap<LifeArea, double[]>(LifeArea.class);
        for (var found : all(
                "select t.AREA, t.OUTCOME, count(*) from CASES_TRANSITION t join CASES_CLOSING e on e.FILE_ID = t.FILE_ID where"
                        + CLOSED + closedOf(query, "e") + " group by t.AREA, t.OUTCOME",
                query.from(),
                query.to())) {
            var row =
                    counted.computeIfAbsent(LifeArea.valueOf(found[0].toString()), area -> new double[outcomes.length]);
            row[TransitionOutcome.valueOf(found[1].toString()).ordinal()] = number(found[2]);
        }
        return Arrays.stream(LifeArea.values())
                .map(area -> {
                    var row = counted.getOrDefault(area, new double[outcomes.length]);
                    return row(
                            area.name(),
                            row[TransitionOutcome.TAKEN_OVER.ordinal()],
                            row[TransitionOutcome.INDEPENDENT.ordinal()],
                            row[TransitionOutcome.NOT_TAKEN_OVER.ordinal()]);
                })
                .toList();
    }

    /** One for each case, and those of the household of one who have none of their own. */
    private List<FigureRow> persons(FigureQuery query) {
        var heads = number(
                "select count(*) from CASES_FILE f where" + inCare(query),
                query.to(),
                query.to().plusDays(1));
        var others = number(
                "select count(*) from CASES_MEMBER m where m.FILE_ID is null and (m.SINCE is null or m.SINCE <= ?)"
                        + " and (m.UNTIL is null or m.UNTIL >= ?) and exists (select 1 from CASES_MEMBER h join CASES_FILE f"
                        + " on f.ID = h.FILE_ID where h.HOUSEHOLD_ID = m.HOUSEHOLD_ID and (h.SINCE is null or h.SINCE <= ?)"
                        + " and (h.UNTIL is null or h.UNTIL >= ?) and" + inCare(query) + ")",
                query.to(),
                query.to(),
                query.to(),
                query.to(),
                query.to(),
                query.to().plusDays(1));
        return List.of(row("LAST_DAY", heads + others));
    }

    private static String inCare(FigureQuery query) {
        return IN_CARE + standing(query);
    }

    /** The name of a constant of ours, nothing that anybody typed. */
    private static String standing(FigureQuery query) {
        return query.standing() == null
                ? ""
                : " and f.STANDING = '" + query.standing().name() + "'";
    }

    /** For rows that belong to a case. */
    private static String closedOf(FigureQuery query, String rows) {
        return query.standing() == null
                ? ""
                : " and exists (select 1 from CASES_FILE f where f.ID = " + rows + ".FILE_ID" + standing(query) + ")";
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> all(String sql, LocalDate... days) {
        var question = entities.manager().createNativeQuery(sql);
        for (var place = 0; place < days.length; place++) {
            question.setParameter(place + 1, days[place]);
        }
        return question.getResultList();
    }

    private double number(String sql, LocalDate... days) {
        var question = entities.manager().createNativeQuery(sql);
        for (var place = 0; place < days.length; place++) {
            question.setParameter(place + 1, days[place]);
        }
        return number(question.getSingleResult());
    }

    private static double number(Object found) {
        return ((Number) found).doubleValue();
    }

    private static double hours(double minutes) {
        return Math.round(minutes / MINUTES_OF_AN_HOUR * 10) / 10d;
    }

    /** A row for each constant, also for those that were not found. */
    private static List<FigureRow> complete(Enum<?>[] keys, List<Object[]> found, int columns) {
        return Arrays.stream(keys)
                .map(key -> found.stream()
                        .filter(row -> key.name().equals(row[0]))
                        .findFirst()
                        .map(row -> new FigureRow(
                                key.name(),
                                Arrays.stream(row)
                                        .skip(1)
                                        .map(SqlCounts::number)
                                        .toList()))
                        .orElseGet(() -> new FigureRow(
                                key.name(),
                                Stream.generate(() -> 0d).limit(columns).toList())))
                .toList();
    }

    private static FigureRow row(String key, double... values) {
        return new FigureRow(key, Arrays.stream(values).boxed().toList());
    }
}
