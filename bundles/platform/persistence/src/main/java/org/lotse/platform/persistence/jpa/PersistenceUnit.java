package org.lotse.platform.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.DataUnavailable;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.migration.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One unit of one revision of a bundle, shared by all tenants. The factory is made at first use; each database is migrated
 * before its first use, by the thread that needs it, while others that need the same wait.
 */
public final class PersistenceUnit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PersistenceUnit.class);
    private static final long PATIENCE_SECONDS = 5;

    private final UnitDefinition definition;
    private final Databases databases;
    private final Journal journal;
    private final Migrations migrations;
    private final Set<DatabaseName> upToDate = ConcurrentHashMap.newKeySet();
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private @Nullable EntityManagerFactory factory;
    private volatile boolean closed;

    public PersistenceUnit(UnitDefinition definition, Databases databases, Journal journal) {
        this.definition = definition;
        this.databases = databases;
        this.journal = journal;
        this.migrations = new Migrations(definition.name(), definition.migrations());
    }

    public String name() {
        return definition.name();
    }

    /** Keeps what is written to this unit. */
    Journal journal() {
        return journal;
    }

    /**
     * Lends an entity manager that is bound to this database for its whole life; the database is lent as long.
     *
     * @throws IllegalStateException if the unit is closed
     */
    <T> T with(DatabaseName name, Function<EntityManager, T> work) {
        use.readLock().lock();
        try {
            var shared = factory();
            try (var lease = databases.lease(name)) {
                return with(shared, ready(lease.database()), work);
            }
        } finally {
            use.readLock().unlock();
        }
    }

    private <T> T with(EntityManagerFactory shared, Database database, Function<EntityManager, T> work) {
        try (var manager = shared.createEntityManager(bindTo(database))) {
            return work.apply(manager);
        } catch (DataUnavailable e) {
            throw e; // of another database, by work that reached further
        } catch (RuntimeException e) {
            var reason = DatabaseFailures.unusable(e);
            if (reason.isEmpty()) {
                throw e;
            }
            databases.doubt(database.name(), reason.get());
            throw new DatabaseRefused("Database " + database.name() + " cannot be used: " + reason.get(), e);
        }
    }

    /** Somebody took the unit's tables away: the next use looks what there is. Call while the database's changes are locked. */
    public void forget(DatabaseName database) {
        upToDate.remove(database);
    }

    /** Lets nobody in any more, waits a little for those inside, and forgets the bundle's classes. Idempotent. */
    @Override
    public void close() {
        closed = true;
        var alone = alone();
        try {
            if (!alone) {
                LOG.warn("Unit {} closes while work is going on in it", name());
            }
            closeFactory();
        } finally {
            if (alone) {
                use.writeLock().unlock();
            }
        }
    }

    private boolean alone() {
        try {
            return use.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized EntityManagerFactory factory() {
        if (closed) {
            throw new IllegalStateException("Unit " + name() + " is closed: its bundle was stopped or updated");
        }
        if (factory == null) {
            factory = UnitFactory.make(definition, databases.targetDatabase());
            ChangeObserver.watch(factory.unwrap(ServerSession.class), journal);
        }
        return factory;
    }

    private synchronized void closeFactory() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }

    private Database ready(Database database) {
        if (!upToDate.contains(database.name())) {
            database.changes().lock();
            try {
                if (!upToDate.contains(database.name())) {
                    migrations.applyTo(database);
                    upToDate.add(database.name());
                }
            } finally {
                database.changes().unlock();
            }
        }
        journal.prepare(database);
        return database;
    }

    private static Map<String, Object> bindTo(Database database) {
        return Map.of(
                "jakarta.persistence.nonJtaDataSource", database.source(),
                "eclipselink.jdbc.exclusive-connection.mode", "Always",
                "eclipselink.jdbc.exclusive-connection.is-lazy", "true");
    }
}
