package org.lotse.platform.persistence.database;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.DataUnavailable;

/** A database cannot be used. The message tells the operator which one, why, and what to do; nothing was changed. */
public final class DatabaseRefused extends DataUnavailable {

    private static final long serialVersionUID = 1L;

    public DatabaseRefused(String reason) {
        this(reason, null);
    }

    public DatabaseRefused(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
