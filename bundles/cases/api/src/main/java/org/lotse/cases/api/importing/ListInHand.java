package org.lotse.cases.api.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list that is being worked on. It is in memory only, until it was taken in, put away, or nobody went on with it.
 *
 * @param id identity
 * @param fileName as it came
 * @param by who brought it
 * @param since when
 * @param columns in the order of the file, as they were understood or as somebody said last
 * @param rows how many it has
 * @param stage how far it is
 * @param done rows that are through in the present stage
 * @param report of the last check; null before the first, and while one runs
 */
public record ListInHand(
        ImportId id,
        String fileName,
        String by,
        Instant since,
        List<ImportColumn> columns,
        int rows,
        ImportStage stage,
        int done,
        @Nullable ImportReport report) {

    /** Copies the list. */
    public ListInHand {
        columns = List.copyOf(columns);
    }
}
