package org.lotse.cases.core.application.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.duplicate.SimilarCase;
import org.lotse.cases.api.importing.ImportReport;
import org.lotse.cases.api.importing.RowRemark;
import org.lotse.cases.core.application.CaseOpening;
import org.lotse.cases.core.domain.importing.ReadRow;
import org.lotse.cases.core.domain.importing.RowReading;
import org.lotse.platform.api.data.SearchText;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.identity.Colleagues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads all rows of a list and says what is to be said about them; changes nothing. */
@Component(service = ListCheck.class)
public final class ListCheck {

    private static final int AT_ONCE = 100;

    private final ImportDesk desk;
    private final CaseOpening opening;
    private final DuplicateSearch duplicates;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Clock clock;

    /** The rules, and whoever knows who is there already. */
    @Activate
    public ListCheck(
            @Reference ImportDesk desk,
            @Reference CaseOpening opening,
            @Reference DuplicateSearch duplicates,
            @Reference Colleagues colleagues,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.duplicates = duplicates;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The rows as they are understood. */
    List<ReadRow> rows(ListAtWork list, Pace pace) {
        var reading = new RowReading(
                desk.words(),
                list.table().headings(),
                list.columns(),
                colleagues.holding(CasesPermissions.EDIT).stream()
                        .map(colleague -> new Responsible(colleague.id(), colleague.name()))
                        .toList(),
                opening::check,
                LocalDate.now(clock));
        var rows = new ArrayList<ReadRow>();
        for (var row : list.table().rows()) {
            pace.step();
            rows.add(reading.read(row));
        }
        return rows;
    }

    /** What is wrong; who may be there already is not asked. */
    ImportReport errors(List<ReadRow> rows) {
        return report(rows, List.of());
    }

    /** What is wrong, and who may be there already. */
    ImportReport report(List<ReadRow> rows, Pace pace) {
        var seen = new HashMap<String, Integer>();
        var hints = new ArrayList<RowRemark>();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            transactions.read(() -> {
                some.forEach(row -> {
                    pace.step();
                    look(row, seen, hints);
                });
                return Boolean.TRUE;
            });
        }
        return report(rows, hints);
    }

    private void look(ReadRow row, Map<String, Integer> seen, List<RowRemark> hints) {
        if (!row.errors().isEmpty()) {
            return;
        }
        twice(row, seen, hints);
        duplicates.like(PersonSketch.of(row.command().person())).stream()
                .filter(SimilarCase::likely)
                .findFirst()
                .ifPresent(similar -> hints.add(similar(row, similar)));
    }

    /** What is wrong in that case, as its person says, is said beside it (§ 84 (2) SGB X): the likeness may rest on it. */
    private static RowRemark similar(ReadRow row, SimilarCase similar) {
        var number = similar.number().value();
        return similar.disputed().isEmpty()
                ? hint(row, "cases.rule.import-similar", number, similar.responsible())
                : hint(row, "cases.rule.import-similar-disputed", number, similar.responsible(), similar.disputed());
    }

    private static void twice(ReadRow row, Map<String, Integer> seen, List<RowRemark> hints) {
        var person = row.command().person();
        var first = seen.putIfAbsent(
                SearchText.of(person.familyName(), person.givenName(), Objects.toString(person.birthDate(), "")),
                row.line());
        if (first != null) {
            hints.add(hint(row, "cases.rule.import-in-list-twice", first));
        }
    }

    private static RowRemark hint(ReadRow row, String key, Object... arguments) {
        return new RowRemark(row.line(), "", null, name(row.command().person()), key, List.of(arguments));
    }

    private static String name(PersonData person) {
        return RowReading.shortened(person.fullName());
    }

    private static ImportReport report(List<ReadRow> rows, List<RowRemark> hints) {
        return new ImportReport(
                rows.size(),
                Math.toIntExact(
                        rows.stream().filter(row -> !row.errors().isEmpty()).count()),
                rows.stream().flatMap(row -> row.errors().stream()).toList(),
                hints);
    }
}
