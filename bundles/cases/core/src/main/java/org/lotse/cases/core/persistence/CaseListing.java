package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
 * The query behind one list of cases. Reads the columns of a line only, along the index of the sorting; the redundant
 * bound {@code c <= ? and (c < ? or id < ?)} keeps it there at any depth (docs/adr/0014).
 */
final class CaseListing {

    private static final String COLUMNS =
            "select f.id, f.number, f.listName, f.person.enteredOn, f.openedOn, f.contacts,"
                    + " f.quietSince, f.responsibleId, f.responsibleName, f.care.rule, f.care.endsOn,"
                    + " f.status, f.disputed, ";

    private static final Set<CaseSort> BY_DAY = EnumSet.of(CaseSort.OPENED, CaseSort.LAST_CONTACT, CaseSort.PERIOD_END);

    /** Asks the requests: a flag cannot be compared beside a search, whose escape makes EclipseLink write values out, true as 1. */
    private static final String EXTENSION_ASKED =
            "f.id in (select e.caseId from ExtensionRequest e where e.decidedAt is null)";

    private final String sortedBy;
    private final boolean byDay;
    private final boolean descending;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CaseListing(CaseQuery query, LocalDate today) {
        sortedBy = column(query.sort());
        byDay = BY_DAY.contains(query.sort());
        descending = query.descending();
        for (var word : SearchText.words(query.text())) {
            narrow("f.searchText like :%s escape '!'", "word" + parameters.size(), "%" + escaped(word) + "%");
        }
        if (query.entryYear() != null) {
            narrow("f.person.entryYear = :%s", "entryYear", query.entryYear());
        }
        if (query.responsible() != null) {
            narrow("f.responsibleId = :%s", "responsible", query.responsible().value());
        }
        if (query.quiet()) {
            narrow("f.quietSince < :%s", "quietBefore", today.minusDays(CaseQuery.QUIET_DAYS));
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
            case OVER -> narrow("f.care.endsOn < :%s", "today", today);
            case EXTENSION_ASKED -> conditions.add(EXTENSION_ASKED);
        }
    }

    private void endsWithin(PeriodStage stage, LocalDate today) {
        narrow("f.care.endsOn >= :%s", "today", today);
        narrow("f.care.endsOn <= :%s", "horizon", stage.horizon(today));
    }

    Page<CaseSummary> page(EntityManager manager, @Nullable String after, int size) {
        if (after != null) {
            beginBehind(Cursor.parse(after));
        }
        var direction = descending ? " desc" : "";
        var narrowed = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var order = " order by " + sortedBy + direction + ", f.id" + direction;
        var query = manager.createQuery(COLUMNS + sortedBy + " from CaseFile f" + narrowed + order, Object[].class);
        parameters.forEach(query::setParameter);
        var rows = query.setMaxResults(size + 1).getResultList();
        return Page.of(rows, size, CaseListing::cursor).map(CaseListing::summary);
    }

    private void narrow(String condition, String parameter, Object value) {
        conditions.add(condition.formatted(parameter));
        parameters.put(parameter, value);
    }

    private void beginBehind(Cursor place) {
        var less = descending ? "<" : ">";
        conditions.add("%1$s %2$s= :value and (%1$s %2$s :value or f.id %2$s :id)".formatted(sortedBy, less));
        parameters.put("value", byDay ? LocalDate.parse(place.value()) : place.value());
        parameters.put("id", place.id());
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

    static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
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
