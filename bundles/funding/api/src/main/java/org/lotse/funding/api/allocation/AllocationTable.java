package org.lotse.funding.api.allocation;

import java.time.Instant;
import java.util.List;

/**
 * A table that was taken in; the latest counts, earlier ones stay.
 *
 * @param programme short name of the rule-set
 * @param number counted from 1
 * @param fileName where it came from
 * @param by who took it in
 * @param at when
 * @param rows by key
 */
public record AllocationTable(
        String programme, int number, String fileName, String by, Instant at, List<AllocationRow> rows) {

    /** Copies the list. */
    public AllocationTable {
        rows = List.copyOf(rows);
    }
}
