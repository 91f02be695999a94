package org.lotse.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table to read and to print; on a telephone each row becomes a block in which every value says what it is. */
public final class SheetTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private final List<String> heads;

    /** @param heads of the columns; the first one names the row */
    public SheetTable(String... heads) {
        this.heads = List.of(heads);
        getContent().addClassName("funding-table");
        var row = getContent().getHead().addRow();
        this.heads.forEach(head -> {
            var cell = row.addHeaderCell();
            cell.setText(head);
            cell.getElement().setAttribute("scope", "col");
        });
    }

    /** Adds a row of texts and components. */
    public SheetTable row(Object... cells) {
        var row = getContent().getBody().addRow();
        for (var place = 0; place < cells.length; place++) {
            if (place == 0) {
                var head = row.addHeaderCell();
                head.getElement().setAttribute("scope", "row");
                put(head, cells[place]);
            } else {
                var cell = row.addDataCell();
                cell.getElement().setAttribute("data-label", heads.get(place));
                put(cell, cells[place]);
            }
        }
        return this;
    }

    /** Marks the row that was added last: something differs there. */
    public SheetTable marked() {
        getContent().getBody().getRows().getLast().addClassName("funding-marked");
        return this;
    }

    /** Numbers stand at the end of their cells from this column on. */
    public SheetTable numbersFrom(int column) {
        getContent().addClassName("funding-numbers-" + column);
        return this;
    }

    private static void put(HasComponents cell, Object content) {
        cell.add(content instanceof Component component ? component : new Span(content.toString()));
    }
}
