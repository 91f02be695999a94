package org.lotse.platform.api.workbook;

import java.util.List;

/**
 * One table.
 *
 * @param name what stands on its tab; more than 31 letters, or letters that no tab may have, are left out where it is written
 * @param above lines above the table, the first one large: what it is, when and how it was made
 * @param heads of the columns
 * @param rows as many cells as there are heads, or fewer
 */
public record Sheet(String name, List<String> above, List<String> heads, List<List<Cell>> rows) {

    /** Keeps copies. */
    public Sheet {
        above = List.copyOf(above);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
