package org.lotse.funding.api.allocation;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param column heading of the cell, as the file has it
 * @param key of the text that says what is wrong and what to do
 * @param arguments for it
 */
public record RowFault(String column, String key, List<Object> arguments) {

    /** Copies the list. */
    public RowFault {
        arguments = List.copyOf(arguments);
    }
}
