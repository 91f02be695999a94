package org.lotse.liga.api.request;

import org.jspecify.annotations.Nullable;

/**
 * Adds something to the thread.
 *
 * @param request to which
 * @param kind one that people write
 * @param text up to {@value RequestData#TEXT_LENGTH} characters
 * @param state how it stands from now on, or null if it stands as before
 */
public record AddEntry(
        RequestId request,
        EntryKind kind,
        String text,
        @Nullable RequestState state) {}
