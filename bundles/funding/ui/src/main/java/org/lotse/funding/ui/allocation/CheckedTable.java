package org.lotse.funding.ui.allocation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.allocation.ReadRow;
import org.lotse.funding.api.allocation.ReadTable;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.ui.Parts;
import org.lotse.funding.ui.SheetTable;
import org.lotse.funding.ui.Towns;
import org.lotse.funding.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What was read from a file: everything that is wrong with it, or the way to take it in. */
final class CheckedTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 200;

    /** What is done with it. */
    @FunctionalInterface
    interface Taking {

        /** Takes it in, with its head counts as a kind and day, or without. */
        void take(ReadTable table, @Nullable CountKind counts, @Nullable LocalDate day);
    }

    CheckedTable(Words words, Towns towns, ReadTable table, Taking taking, FormFields fields) {
        var faulty =
                table.rows().stream().filter(row -> !row.faults().isEmpty()).toList();
        var repaired = table.rows().stream().filter(ReadRow::repaired).toList();
        var said = table.isGood()
                ? Parts.good(words.text(
                        "funding.table-in.good", table.fileName(), table.rows().size()))
                : Parts.warning(words.text(
                        "funding.table-in.bad",
                        table.fileName(),
                        faulty.size(),
                        table.rows().size()));
        said.getElement().setAttribute("role", "status");
        getContent().setId("table-check");
        getContent().add(new H2(words.text("funding.table-in.check")), said);
        if (table.elsewhere() > 0) {
            getContent().add(Parts.soft(words.text("funding.table-in.elsewhere", table.elsewhere())));
        }
        if (!repaired.isEmpty()) {
            getContent()
                    .add(Parts.soft(words.text(
                            "funding.table-in.repaired",
                            repaired.size(),
                            repaired.stream()
                                    .map(row -> row.key() + " → 0" + row.key().replace(" ", ""))
                                    .limit(5)
                                    .collect(Collectors.joining(", ")))));
        }
        if (!faulty.isEmpty()) {
            getContent().add(faults(words, faulty));
        }
        if (table.isGood()) {
            getContent().add(rows(words, towns, table), take(words, table, taking, fields));
        }
    }

    private static SheetTable faults(Words words, List<ReadRow> faulty) {
        var list = new SheetTable(
                words.text("funding.table-in.line"),
                words.text("funding.ags"),
                words.text("funding.municipality"),
                words.text("funding.table-in.column"),
                words.text("funding.table-in.fault"));
        faulty.stream()
                .limit(MOST_SHOWN)
                .forEach(row -> row.faults()
                        .forEach(fault -> list.row(
                                row.line(),
                                row.key(),
                                row.name(),
                                fault.column(),
                                words.text(fault.key(), fault.arguments().toArray()))));
        if (faulty.size() > MOST_SHOWN) {
            list.row("…", "", "", "", words.text("funding.table-in.more", faulty.size() - MOST_SHOWN));
        }
        return list;
    }

    private static SheetTable rows(Words words, Towns towns, ReadTable table) {
        var list = new SheetTable(
                words.text("funding.municipality"),
                words.text("funding.ags"),
                words.text("funding.counts.persons"),
                words.text("funding.eligibility.amount"));
        table.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.row()).stream())
                .forEach(row -> list.row(
                        towns.name(row.municipality()),
                        row.municipality(),
                        row.persons() == null ? "–" : words.number(BigDecimal.valueOf(row.persons())),
                        row.amount() == null ? "–" : words.euro(row.amount())));
        return list;
    }

    private static Div take(Words words, ReadTable table, Taking taking, FormFields fields) {
        var counts = new Select<CountKind>();
        counts.setLabel(words.text("funding.table-in.counts"));
        counts.setItems(CountKind.values());
        counts.setItemLabelGenerator(
                kind -> kind == null ? words.text("funding.table-in.no-counts") : words.of("count-kind", kind));
        counts.setEmptySelectionAllowed(true);
        counts.setEmptySelectionCaption(words.text("funding.table-in.no-counts"));
        var day = Localized.datePicker(words.text("funding.counts.day"));
        fields.add("day", day);
        var question = new Div(
                counts,
                day,
                Parts.primary(
                        words.text("funding.table-in.take"),
                        () -> taking.take(table, counts.getValue(), day.getValue())));
        question.addClassName("funding-question");
        return question;
    }
}
