package org.lotse.platform.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.FlushModeType;
import java.util.function.Supplier;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.database.DatabaseName;
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

    private <T> T run(boolean writing, Supplier<T> work) {
        var database = home.current();
        var current = running.get();
        if (current != null) {
            return join(current, database, writing, work);
        }
        return DatabaseFailures.translated(
                () -> unit.with(database, manager -> begin(manager, database, writing, work)));
    }

    private <T> T begin(EntityManager manager, DatabaseName database, boolean writing, Supplier<T> work) {
        if (!writing) {
            manager.setFlushMode(FlushModeType.COMMIT);
        }
        running.set(new Running(database, manager, writing));
        var transaction = manager.getTransaction();
        transaction.begin();
        try {
            var result = work.get();
            if (writing) {
                transaction.commit();
            }
            return result;
        } finally {
            running.remove();
            rollBackIfActive(transaction);
        }
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

    private static void rollBackIfActive(EntityTransaction transaction) {
        if (transaction.isActive()) {
            transaction.rollback();
        }
    }

    private record Running(DatabaseName database, EntityManager manager, boolean writing) {}
}
