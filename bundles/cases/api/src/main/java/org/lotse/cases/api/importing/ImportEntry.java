package org.lotse.cases.api.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list that was taken in.
 *
 * @param id identity
 * @param fileName as it came; the file itself was not kept
 * @param rows how many cases it became
 * @param by who brought it
 * @param at when it was complete
 * @param state what became of it
 * @param undoneBy who removed its cases again, if somebody did
 * @param undoneAt when
 */
public record ImportEntry(
        ImportId id,
        String fileName,
        int rows,
        String by,
        Instant at,
        ImportState state,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {}
