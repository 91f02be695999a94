package org.lotse.funding.ui.allocation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import org.lotse.funding.api.allocation.AllocationTable;
import org.lotse.funding.api.allocation.ComparedRow;
import org.lotse.funding.api.allocation.Difference;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** A table held against the calculation, with every difference explained. */
final class ComparisonSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final Set<Difference> FINE = Set.of(Difference.SAME, Difference.ROUNDING);

    ComparisonSection(Words words, AllocationTable table, List<ComparedRow> rows) {
        getContent().setId("comparison");
        var differing = rows.stream().filter(row -> !FINE.contains(row.kind())).count();
        getContent()
                .add(
                        new H2(words.text("funding.table-in.comparison", table.number(), table.fileName())),
                        Parts.soft(words.text("funding.table-in.taken", table.by(), Localized.dateTime(table.at()))),
                        differing == 0
                                ? Parts.good(words.text("funding.table-in.all-same"))
                                : Parts.warning(words.text("funding.table-in.differing", differing, rows.size())));
        var list = new SheetTable(
                words.text("funding.municipality"),
                words.text("funding.table-in.says"),
                words.text("funding.table-in.reckoned"),
                words.text("funding.table-in.difference"),
                words.text("funding.table-in.why"));
        rows.forEach(row -> {
            list.row(row.name(), said(words, row), reckoned(words, row), difference(words, row), why(words, row));
            if (!FINE.contains(row.kind())) {
                list.marked();
            }
        });
        getContent().add(list);
    }

    /** Why both differ, in a sentence or two. */
    static String why(Words words, ComparedRow row) {
        var reason = switch (row.kind()) {
            case OTHER_COUNT ->
                words.text(
                        "funding.difference.other-count",
                        row.impliedPersons().orElse(0),
                        row.persons().orElse(0));
            default -> words.of("difference", row.kind());
        };
        return row.saysOtherwise() ? reason + " " + words.text("funding.difference.alone") : reason;
    }

    private static String said(Words words, ComparedRow row) {
        return row.table()
                .map(said -> said.amount() == null ? "–" : words.euro(said.amount()))
                .orElse("–");
    }

    private static String reckoned(Words words, ComparedRow row) {
        return row.step()
                .map(step -> words.euro(step.result()) + " = "
                        + words.of(
                                step.kind(),
                                step.terms().stream().map(words::number).toArray()))
                .orElse("–");
    }

    private static String difference(Words words, ComparedRow row) {
        return row.difference().signum() == 0 ? "" : words.euro(row.difference());
    }
}
