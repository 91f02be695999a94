package org.lotse.platform.api.data;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the record between reading and writing. Nothing was written; show both and let the person decide. */
public final class ConcurrentChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what the database layer said, or null when a version number told */
    public ConcurrentChange(@Nullable Throwable cause) {
        super("The record was changed by somebody else meanwhile", cause);
    }
}
