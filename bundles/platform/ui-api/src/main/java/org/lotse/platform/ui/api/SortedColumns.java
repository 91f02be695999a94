package org.lotse.platform.ui.api;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * By which columns of a list people may sort, when the rows come sorted from the module's service.
 *
 * <pre>{@code
 * sorted = new SortedColumns<>(list.grid(), RoomSort.class, (by, down) -> show(query.by(by, down)), () -> show(query.by(RoomSort.NAME, false)));
 * sorted.add(name, RoomSort.NAME);
 * sorted.show(query.sort(), query.descending());
 * }</pre>
 *
 * @param <T> the rows
 * @param <S> what the service can sort by
 */
public final class SortedColumns<T, S extends Enum<S>> {

    private final Grid<T> grid;
    private final Map<S, Column<T>> columns;

    /** What follows when a person sorts. */
    @ConsumerType
    @FunctionalInterface
    public interface Sorted<S> {

        /** @param descending whether the greatest or latest comes first */
        void by(S column, boolean descending);
    }

    /**
     * @param onSort when a person sorts by a column
     * @param onNone when a person takes the sorting away again
     */
    public SortedColumns(Grid<T> grid, Class<S> sorts, Sorted<S> onSort, Runnable onNone) {
        this.grid = grid;
        columns = new EnumMap<>(sorts);
        grid.addSortListener(change -> {
            if (change.isFromClient()) {
                change.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> onSort.by(
                                        Enum.valueOf(sorts, order.getSorted().getKey()),
                                        order.getDirection() == SortDirection.DESCENDING),
                                onNone);
            }
        });
    }

    /** People may sort by this column. */
    public void add(Column<T> column, S sort) {
        column.setKey(sort.name()).setSortable(true);
        columns.put(sort, column);
    }

    /** Shows how the rows are sorted; nothing for an order that no column stands for. */
    public void show(S sort, boolean descending) {
        var column = columns.get(sort);
        if (column != null) {
            grid.sort(List.of(
                    new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }
}
