package org.lotse.platform.api.data;

import org.jspecify.annotations.Nullable;

/**
 * The tenant's data cannot be reached now: its database is damaged, locked up, full, or its server is away. Nothing was
 * changed. The platform has logged why; people are told to try again in a moment. The message is for the operator, names
 * the cure and holds nothing personal.
 */
public class DataUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason what is wrong and what to do, for the operator
     * @param cause what the database said
     */
    public DataUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
