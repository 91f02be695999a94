package org.lotse.platform.api.table;

import java.util.List;
import java.util.Set;

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
     * @param reckoned places of cells, counted from 0, in which a workbook has a formula or an error: what stands there nobody entered, it was found by
     *     another program the last time, if at all. Never run here
     */
    public record Row(int line, List<String> cells, Set<Integer> reckoned) {

        /** Copies the collections. */
        public Row {
            cells = List.copyOf(cells);
            reckoned = Set.copyOf(reckoned);
        }

        /** Of which every cell was entered. */
        public Row(int line, List<String> cells) {
            this(line, cells, Set.of());
        }
    }
}
