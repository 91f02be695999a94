package org.lotse.platform.api.table;

import java.util.List;

/**
 * What stands in a file. Rows in which nothing stands are left out.
 *
 * @param headings of the columns, from the first line in which anything stands; a column may have an empty one
 * @param rows below it
 */
public record Table(List<String> headings, List<Row> rows) {

    /** Copies the lists. */
    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line where it begins in the file, counted from 1 as spreadsheets and editors do
     * @param cells one for each heading, without blanks around them; a day that a spreadsheet knows as such as {@code 2015-10-03}
     */
    public record Row(int line, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
