package org.lotse.platform.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.Session;
import org.lotse.platform.api.data.Interruptions;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.commit.OpenWrite;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.migration.UnitTables;
import org.lotse.platform.persistence.unit.Entities;

/** The transactions of one unit, each on the thread that began it. */
public final class UnitTransactions implements Transactions, Entities {

    private final PersistenceUnit unit;
    private final Home home;
    private final ThreadLocal<Running> running = new ThreadLocal<>();

    public UnitTransactions(PersistenceUnit unit, Home home) {
        this.unit = unit;
        this.home = home;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return run(true, work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(false, work);
    }

    @Override
    public EntityManager manager() {
        var current = running.get();
        if (current == null) {
            throw new IllegalStateException("No transaction of unit " + unit.name() + " runs on this thread");
        }
        return current.manager();
    }

    @Override
    public void countAnew() {
        manager().flush();
        if (manager().unwrap(Session.class).getPlatform().isPostgreSQL()) {
            try {
                new UnitTables(connection(manager(), "SELECT 1")).countAnew(unit.name());
            } catch (SQLException e) {
                throw new PersistenceException(e);
            }
        }
    }

    private <T> T run(boolean writing, Supplier<T> work) {
        var database = home.current();
        var current = running.get();
        if (current != null) {
            return join(current, database, writing, work);
        }
        return Interruptions.heldBack(() -> writing ? beginWrite(database, work) : beginRead(database, work));
    }

    private <T> T beginRead(DatabaseName database, Supplier<T> work) {
        return DatabaseFailures.translated(() -> unit.with(database, manager -> {
            manager.setFlushMode(FlushModeType.COMMIT);
            return inTransaction(new Running(database, manager, false), work, () -> {});
        }));
    }

    private <T> T beginWrite(DatabaseName database, Supplier<T> work) {
        var write = unit.journal().begin(unit.name(), database);
        T result;
        try (write) {
            result = DatabaseFailures.translated(() -> unit.with(
                    database,
                    manager ->
                            inTransaction(new Running(database, manager, true), work, () -> commit(manager, write))));
        }
        write.committed();
        return result;
    }

    private <T> T inTransaction(Running begun, Supplier<T> work, Runnable end) {
        running.set(begun);
        try (begun) {
            begun.manager().getTransaction().begin();
            var result = work.get();
            end.run();
            return result;
        } finally {
            running.remove();
        }
    }

    /** Locks the journal's head last: whatever the work locks is locked by the flush before it. */
    private static void commit(EntityManager manager, OpenWrite write) {
        var transaction = manager.getTransaction();
        if (!transaction.getRollbackOnly()) {
            manager.flush();
            write.commit(() -> connection(manager, write));
        }
        transaction.commit();
    }

    private static Connection connection(EntityManager manager, OpenWrite write) {
        return write.changes().isEmpty()
                ? connection(manager, "SELECT ID FROM JOURNAL_HEAD WHERE ID = 0")
                : manager.unwrap(Connection.class);
    }

    /** @param anything to ask: before the first question there is no connection yet, and one would be given that leads nowhere */
    private static Connection connection(EntityManager manager, String anything) {
        manager.createNativeQuery(anything).getResultList();
        return manager.unwrap(Connection.class);
    }

    private <T> T join(Running current, DatabaseName database, boolean writing, Supplier<T> work) {
        if (!current.database().equals(database)) {
            throw new IllegalStateException("The tenant changed inside a transaction of unit " + unit.name());
        }
        if (writing && !current.writing()) {
            throw new IllegalStateException("A write inside a read of unit " + unit.name() + " would be lost");
        }
        var done = false;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            if (!done && writing) {
                current.manager().getTransaction().setRollbackOnly();
            }
        }
    }

    private record Running(DatabaseName database, EntityManager manager, boolean writing) implements AutoCloseable {

        /** Leaves nothing half done. As a resource: a rollback that fails is told beside the failure that led to it, not instead. */
        @Override
        public void close() {
            var transaction = manager.getTransaction();
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }
}
