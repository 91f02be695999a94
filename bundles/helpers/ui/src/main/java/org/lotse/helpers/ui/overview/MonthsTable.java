package org.lotse.helpers.ui.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.format.TextStyle;
import java.util.List;
import org.lotse.helpers.api.overview.MonthOfHours;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.hours.DurationText;
import org.lotse.platform.ui.api.Localized;

/** Confirmed hours by month: a table whose rows carry a bar each, so that picture and figures are one. */
final class MonthsTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final long ALL = 100;

    MonthsTable(Words words, List<MonthOfHours> months) {
        var most = Math.max(
                1, months.stream().mapToLong(MonthOfHours::minutes).max().orElse(1));
        var table = new NativeTable();
        table.addClassName("helpers-months");
        var head = table.getHead().addRow();
        List.of("helpers.overview.month", "helpers.overview.hours", "helpers.overview.people", "")
                .forEach(key -> {
                    var cell = head.addHeaderCell();
                    if (key.isEmpty()) {
                        cell.getElement().setAttribute("aria-hidden", "true");
                    } else {
                        cell.setText(words.text(key));
                    }
                });
        months.forEach(month -> fill(table.getBody().addRow(), month, most));
        getContent().add(table);
    }

    private static void fill(NativeTableRow row, MonthOfHours one, long most) {
        var month = one.month();
        row.addHeaderCell()
                .setText(month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Localized.language()) + " "
                        + month.getYear());
        row.addDataCell().setText(DurationText.of(one.minutes()));
        row.addDataCell().setText(String.valueOf(one.volunteers()));
        var bar = new Div();
        bar.addClassName("helpers-bar");
        bar.getStyle().set("inline-size", one.minutes() * ALL / most + "%");
        var cell = row.addDataCell();
        cell.getElement().setAttribute("aria-hidden", "true");
        cell.add(bar);
    }
}
