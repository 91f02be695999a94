package org.lotse.funding.api.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.count.CountKind;

/**
 * Takes a table in, as a whole.
 *
 * @param programme short name of the rule-set
 * @param fileName where it came from
 * @param rows each municipality once
 * @param counts as what its head counts are entered too; null if they are not
 * @param day reference day of these counts; needed with them
 */
public record TakeTable(
        String programme,
        String fileName,
        List<AllocationRow> rows,
        @Nullable CountKind counts,
        @Nullable LocalDate day) {

    /** Most characters of a file's name. */
    public static final int FILE_LENGTH = 150;

    /** Copies the list. */
    public TakeTable {
        rows = List.copyOf(rows);
    }
}
