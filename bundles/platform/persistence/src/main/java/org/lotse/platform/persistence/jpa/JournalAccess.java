package org.lotse.platform.persistence.jpa;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.persistence.commit.CommitHook;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plain connections to the journal's tables, without a persistence unit around them. */
@Component
public final class JournalAccess implements JournalDatabases {

    private final Databases databases;
    private final Journal journal;

    @Activate
    public JournalAccess(@Reference Databases databases, @Reference CommitHook hook) {
        this(databases, hook.journal());
    }

    public JournalAccess(Databases databases, Journal journal) {
        this.databases = databases;
        this.journal = journal;
    }

    @Override
    public <T> T call(Optional<TenantId> place, Work<T> work) {
        return DatabaseFailures.translated(() -> connected(name(place), work));
    }

    @Override
    public void write(Optional<TenantId> place, String room, Consumer<RunningWrite> notes) {
        var write = journal.begin(room, name(place));
        try (write) {
            notes.accept(write);
            call(place, connection -> {
                write.commit(() -> connection);
                return Boolean.TRUE;
            });
        }
        write.committed();
    }

    private <T> T connected(DatabaseName name, Work<T> work) {
        try (var lease = databases.lease(name);
                var connection = prepared(lease.database()).source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The journal of " + name + " cannot be used", e);
        }
    }

    private Database prepared(Database database) {
        journal.prepare(database);
        return database;
    }

    private static DatabaseName name(Optional<TenantId> place) {
        return place.map(DatabaseName::of).orElse(DatabaseName.PLATFORM);
    }
}
