package org.lotse.cases.api.importing;

import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param heading as the file has it; may be empty
 * @param example the first thing that stands in it, shortened; empty if nothing does
 * @param field what it means, or null if it is left out
 */
public record ImportColumn(
        String heading, String example, @Nullable ImportField field) {}
