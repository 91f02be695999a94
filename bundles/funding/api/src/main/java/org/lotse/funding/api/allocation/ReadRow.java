package org.lotse.funding.api.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param line where it stands in the file
 * @param key official key as it stands there
 * @param name of the municipality as it stands there
 * @param row what it says; null if anything is wrong
 * @param repaired whether the key had lost its leading zero and got it back
 * @param faults what is wrong
 */
public record ReadRow(
        int line, String key, String name, @Nullable AllocationRow row, boolean repaired, List<RowFault> faults) {

    /** Copies the list. */
    public ReadRow {
        faults = List.copyOf(faults);
    }
}
