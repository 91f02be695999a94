package org.lotse.funding.api.allocation;

import java.util.List;

/**
 * A file as it was read; nothing of it is kept yet.
 *
 * @param fileName its name
 * @param rows about municipalities of the district
 * @param elsewhere how many rows are about municipalities of other districts; they are left out
 */
public record ReadTable(String fileName, List<ReadRow> rows, int elsewhere) {

    /** Copies the list. */
    public ReadTable {
        rows = List.copyOf(rows);
    }

    /** Whether it can be taken in: something stands in it and nothing is wrong. */
    public boolean isGood() {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.faults().isEmpty());
    }
}
