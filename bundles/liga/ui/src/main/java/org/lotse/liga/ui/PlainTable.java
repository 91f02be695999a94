package org.lotse.liga.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of few rows in a page, to be read and to act in. It scrolls by itself where there is no room. */
public final class PlainTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeTable table = new NativeTable();

    /** @param heads of the columns, in words */
    public PlainTable(String label, List<String> heads) {
        var head = table.getHead().addRow();
        heads.forEach(text -> {
            var cell = head.addHeaderCell();
            cell.setText(text);
            cell.getElement().setAttribute("scope", "col");
        });
        table.getElement().setAttribute("aria-label", label);
        getContent().addClassName("liga-table");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", label);
        getContent().add(table);
    }

    /**
     * Adds a row.
     *
     * @param first what the row is about
     * @param cells the others: texts or components, null for nothing
     */
    public PlainTable row(Component first, @Nullable Object... cells) {
        var row = table.getBody().addRow();
        var head = row.addHeaderCell();
        head.getElement().setAttribute("scope", "row");
        head.add(first);
        for (var cell : cells) {
            var data = row.addDataCell();
            if (cell instanceof Component component) {
                data.add(component);
            } else if (cell != null) {
                data.setText(cell.toString());
            }
        }
        return this;
    }
}
