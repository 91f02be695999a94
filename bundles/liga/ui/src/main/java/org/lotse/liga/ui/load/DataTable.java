package org.lotse.liga.ui.load;

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

/** A small table to read, with heads of columns and rows; wider than the screen it is moved sideways, by keyboard too. */
final class DataTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();

    /**
     * @param title what the table shows, for those who do not see it
     * @param heads of the columns, that of the rows' heads first
     */
    DataTable(String title, List<String> heads) {
        var head = new NativeTableRow();
        heads.forEach(text -> head.add(headCell(new Span(text), "col")));
        getContent().addClassNames("liga-table", "liga-figures");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new NativeTable(new NativeTableHeader(head), body));
    }

    /** Adds a row. */
    void row(Component head, List<? extends Component> cells) {
        var row = new NativeTableRow(headCell(head, "row"));
        cells.forEach(cell -> row.addDataCell().add(cell));
        body.add(row);
    }

    /** Adds a row of texts. */
    void texts(Component head, String... cells) {
        row(head, List.of(cells).stream().map(Span::new).toList());
    }

    private static NativeTableHeaderCell headCell(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
