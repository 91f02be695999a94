package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseSort;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.CaseSummary;
import org.lotse.cases.api.Ending;
import org.lotse.cases.api.PeriodStage;
import org.lotse.cases.api.Responsible;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Page;
import org.lotse.platform.api.data.SearchText;

/**
 * The query behind one list of cases. Reads the columns of a line only, along the index of the sorting. A page at depth is asked for in
 * two halves, each a stretch of that index: what ties with the last row of the page before, and what comes after (docs/adr/0014).
 */
final class CaseListing {

    private static final String COLUMNS =
            "select f.id, f.number, f.listName, f.person.enteredOn, f.openedOn, f.contacts,"
                    + " f.quietSince, f.responsibleId, f.responsibleName, f.care.rule, f.care.endsOn,"
                    + " f.status, f.disputed, ";

    private static final Set<CaseSort> BY_DAY = EnumSet.of(CaseSort.OPENED, CaseSort.LAST_CONTACT, CaseSort.PERIOD_END);

    private final CaseSort sort;
    private final String sortedBy;
    private final boolean byDay;
    private final boolean descending;
    private final int many;
    private final WordSearch search;
    private final List<String> conditions = new ArrayList<>();
    private final List<WideFilter> filters = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param many so many rows are rather passed by one after the other than sorted */
    CaseListing(CaseQuery query, LocalDate today, int many) {
        this.many = many;
        sort = query.sort();
        sortedBy = column(sort);
        byDay = BY_DAY.contains(sort);
        descending = query.descending();
        search = new WordSearch(SearchText.words(query.text()));
        if (query.entryYear() != null) {
            filters.add(new WideFilter(
                    "f.person.entryYear", CaseSort.NAME, "%1$s = :entryYear", Map.of("entryYear", query.entryYear())));
        }
        if (query.responsible() != null) {
            narrow("f.responsibleId = :%s", "responsible", query.responsible().value());
        }
        if (query.quiet()) {
            filters.add(new WideFilter(
                    "f.quietSince",
                    CaseSort.LAST_CONTACT,
                    "%1$s < :quietBefore",
                    Map.of("quietBefore", today.minusDays(CaseQuery.QUIET_DAYS))));
        }
        if (query.standing() != null) {
            narrow("f.standing = :%s", "standing", query.standing());
        }
        if (query.ending() != null) {
            narrow(query.ending(), today);
        }
    }

    private void narrow(Ending ending, LocalDate today) {
        switch (ending) {
            case WITHIN_SIX_MONTHS -> endsWithin(PeriodStage.SIX_MONTHS, today);
            case WITHIN_THREE_MONTHS -> endsWithin(PeriodStage.THREE_MONTHS, today);
            case WITHIN_ONE_MONTH -> endsWithin(PeriodStage.ONE_MONTH, today);
            case OVER -> ends("%1$s < :today", Map.of("today", today));
            case EXTENSION_ASKED -> conditions.add("f.care.extensionAsked = true");
        }
    }

    private void endsWithin(PeriodStage stage, LocalDate today) {
        ends("%1$s >= :today and %1$s <= :horizon", Map.of("today", today, "horizon", stage.horizon(today)));
    }

    private void ends(String condition, Map<String, Object> days) {
        filters.add(new WideFilter("f.care.endsOn", CaseSort.PERIOD_END, condition, days));
    }

    Page<CaseSummary> page(EntityManager manager, @Nullable String after, int size) {
        if (!search.isEmpty()) {
            var found = search.cases(manager, many);
            if (found.isEmpty()) {
                return new Page<>(List.of(), Optional.empty());
            }
            narrow(found);
        }
        filters.forEach(filter -> {
            conditions.add(filter.condition(manager, sort, many));
            parameters.putAll(filter.parameters());
        });
        var rows = after == null
                ? rows(manager, List.of(), Map.of(), size + 1)
                : behind(manager, Cursor.parse(after), size + 1);
        return Page.of(rows, size, CaseListing::cursor).map(CaseListing::summary);
    }

    /** Few are asked for by name. Among many, the rows are read along the sorting until the page is full. */
    private void narrow(List<UUID> found) {
        if (found.size() < many) {
            narrow("f.id in :%s", "found", WordSearch.padded(found));
        } else {
            conditions.add(search.in("f.searchText"));
            parameters.putAll(search.parameters());
        }
    }

    private List<Object[]> behind(EntityManager manager, Cursor place, int most) {
        var less = descending ? " < " : " > ";
        Object value = byDay ? LocalDate.parse(place.value()) : place.value();
        var ties = List.of(sortedBy + " = :value", "f.id" + less + ":id");
        var found = new ArrayList<>(rows(manager, ties, Map.of("value", value, "id", place.id()), most));
        if (found.size() < most) {
            var later = List.of(sortedBy + less + ":value");
            found.addAll(rows(manager, later, Map.of("value", value), most - found.size()));
        }
        return found;
    }

    private List<Object[]> rows(
            EntityManager manager, List<String> further, Map<String, Object> furtherParameters, int most) {
        var all = Stream.concat(conditions.stream(), further.stream()).collect(Collectors.joining(" and "));
        var narrowed = all.isEmpty() ? "" : " where " + all;
        var direction = descending ? " desc" : "";
        var order = " order by " + sortedBy + direction + ", f.id" + direction;
        var query = manager.createQuery(COLUMNS + sortedBy + " from CaseFile f" + narrowed + order, Object[].class);
        parameters.forEach(query::setParameter);
        furtherParameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private void narrow(String condition, String parameter, Object value) {
        conditions.add(condition.formatted(parameter));
        parameters.put(parameter, value);
    }

    private static String column(CaseSort sort) {
        return switch (sort) {
            case NUMBER -> "f.number";
            case NAME -> "f.sortName";
            case OPENED -> "f.openedOn";
            case LAST_CONTACT -> "f.quietSince";
            case PERIOD_END -> "f.care.endsOn";
        };
    }

    private static String cursor(Object[] row) {
        return new Cursor(row[row.length - 1].toString(), (UUID) row[0]).toString();
    }

    private static CaseSummary summary(Object[] row) {
        var contacts = (Integer) row[5];
        return new CaseSummary(
                new CaseId((UUID) row[0]),
                new CaseNumber((String) row[1]),
                (String) row[2],
                (LocalDate) row[3],
                (LocalDate) row[4],
                contacts == 0 ? null : (LocalDate) row[6],
                row[9] == null ? null : (LocalDate) row[10],
                new Responsible(new UserId((UUID) row[7]), (String) row[8]),
                (CaseStatus) row[11],
                DisputedColumn.read(row[12]));
    }
}
