package org.lotse.cases.api.figures;

import java.util.List;

/**
 * One table of figures.
 *
 * @param rows in the order in which they are shown; a fixed set of keys has every row, also those with nothing in it
 */
public record FigureTable(FigureKind kind, List<FigureRow> rows) {

    /** Copies the rows, so that the table never changes. */
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.values().stream()).allMatch(value -> value == 0);
    }
}
