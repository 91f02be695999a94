package org.lotse.helpers.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** Shifts as a table to read; each leads to its page. Wider than the screen it is moved sideways, by keyboard too. */
final class ShiftTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient ShiftWords shiftWords;

    /** @param title what the table shows, for those who do not see it */
    ShiftTable(Words words, String title, List<ShiftSummary> shifts) {
        this.words = words;
        shiftWords = new ShiftWords(words);
        var head = new NativeTableRow();
        List.of("helpers.shift.title", "helpers.shift.taken", "helpers.shift.waiting", "helpers.shift.state")
                .forEach(key -> head.add(cell(new Span(words.text(key)), "col")));
        var body = new NativeTableBody();
        shifts.forEach(shift -> body.add(row(shift)));
        getContent().addClassName("helpers-table");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new NativeTable(new NativeTableHeader(head), body));
    }

    private NativeTableRow row(ShiftSummary shift) {
        var row = new NativeTableRow(cell(new ViewLink(shiftWords.when(shift), "helpers/shifts/" + shift.id()), "row"));
        row.addDataCell().add(new Span(shiftWords.taken(shift)));
        row.addDataCell().add(new Span(String.valueOf(shift.waiting())));
        row.addDataCell().add(new ShiftBadge(words, shift));
        return row;
    }

    private static NativeTableHeaderCell cell(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
