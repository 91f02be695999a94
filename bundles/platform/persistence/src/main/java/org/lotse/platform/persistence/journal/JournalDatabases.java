package org.lotse.platform.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The participants' own way to their tables, outside anybody's transaction. Any thread, with or without a scope; empty
 * instead of a tenant means the platform's database.
 */
@ProviderType
public interface JournalDatabases {

    /** Work on a participant's own tables. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Runs the work in one transaction and commits it. Takes no part in the journal.
     *
     * @throws org.lotse.platform.api.data.ConcurrentChange if it lost against another transaction
     */
    <T> T call(Optional<TenantId> place, Work<T> work);

    /**
     * A write that consists of nothing but notes: the participants are called as at the end of every write.
     *
     * @param room who writes
     * @param notes puts down what is to be written
     */
    void write(Optional<TenantId> place, String room, Consumer<RunningWrite> notes);
}
