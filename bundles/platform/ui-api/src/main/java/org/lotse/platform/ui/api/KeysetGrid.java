package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lotse.platform.api.data.Page;

/**
 * A list that is read page by page while the person scrolls, each page beginning behind the last row of the one before.
 * Columns are added to {@link #grid()}; rows come from the function alone.
 *
 * <pre>{@code
 * var list = new KeysetGrid<CaseSummary>(cursor -> cases.find(filter, sorting, cursor));
 * list.grid().addColumn(CaseSummary::number).setHeader(getTranslation("cases.file.number"));
 * list.onOpen(row -> navigator.to("cases/" + row.id()));
 * }</pre>
 */
public final class KeysetGrid<T> extends Composite<Grid<T>> implements HasSize {

    private static final long serialVersionUID = 1L;

    private static final String ROW_KEY = "element.getEventContext(event).item?.key";
    private static final int NARROW = 640;

    private final Function<Optional<String>, Page<T>> pages;
    private final List<T> rows = new ArrayList<>();
    private Optional<String> cursor = Optional.empty();
    private boolean complete;

    /**
     * @param pages reads the page behind a cursor, the first page without one; called on the UI thread in the session's
     *     scope, so it may call the module's service and nothing slower
     */
    public KeysetGrid(Function<Optional<String>, Page<T>> pages) {
        this.pages = pages;
        grid().setSelectionMode(Grid.SelectionMode.NONE);
        grid().setItems(this::fetch);
        grid().setSizeFull();
    }

    @Override
    protected Grid<T> initContent() {
        return new Grid<>();
    }

    /** The grid itself, for its columns, sort listeners and looks. Never give it items. */
    public Grid<T> grid() {
        return getContent();
    }

    /** Reads the list from its beginning: after a filter or the sorting changed, or something was saved. */
    public void reload() {
        rows.clear();
        cursor = Optional.empty();
        complete = false;
        grid().getDataProvider().refreshAll();
    }

    /** What stands there while there is no row. */
    public void whenEmpty(Component content) {
        grid().setEmptyStateComponent(content);
    }

    /** Opens a row by click or, on the focused row, by Enter. */
    public void onOpen(Consumer<T> open) {
        grid().addClassName("lotse-opens");
        grid().addItemClickListener(click -> open.accept(click.getItem()));
        grid().getElement()
                .addEventListener(
                        "keydown",
                        press -> row(press.getEventData().path(ROW_KEY).asString(""))
                                .ifPresent(open))
                .setFilter("event.key === 'Enter' && !!(" + ROW_KEY + ")")
                .addEventData(ROW_KEY);
    }

    /** Hides columns that a telephone has no room for. */
    public void onlyWhenWide(List<Column<T>> columns) {
        grid().getElement()
                .addAttachListener(attached -> columns.forEach(column -> grid().getElement()
                        .executeJs(
                                "const column = $0; new ResizeObserver(() => column.hidden = this.clientWidth < $1).observe(this)",
                                column.getElement(),
                                NARROW)));
    }

    private Optional<T> row(String key) {
        return Optional.ofNullable(grid().getDataCommunicator().getKeyMapper().get(key));
    }

    private Stream<T> fetch(Query<T, Void> query) {
        var end = (long) query.getOffset() + query.getLimit();
        while (rows.size() < end && !complete) {
            var page = pages.apply(cursor);
            rows.addAll(page.items());
            cursor = page.next();
            complete = cursor.isEmpty();
        }
        return rows.stream().skip(query.getOffset()).limit(query.getLimit());
    }
}
