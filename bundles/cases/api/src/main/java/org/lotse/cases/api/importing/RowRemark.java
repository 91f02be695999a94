package org.lotse.cases.api.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a row.
 *
 * @param line where the row begins in the file, counted from 1
 * @param heading of the column it is about, as the file has it; empty if the file has no such column
 * @param field what that column means, or null if it is about the row as a whole
 * @param value what stands there, shortened
 * @param key of the text
 * @param arguments of the text; a set of {@link org.lotse.cases.api.dispute.Datum} among them is told in words
 */
public record RowRemark(
        int line, String heading, @Nullable ImportField field, String value, String key, List<Object> arguments) {

    /** Copies the list. */
    public RowRemark {
        arguments = List.copyOf(arguments);
    }
}
