package org.lotse.platform.persistence.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.operation.DatabaseState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema and a role for each database, and one pool for all. Nothing is connected before somebody needs it, and a server
 * that was away is found again by the next who does.
 */
public final class PostgresDatabases implements Databases {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabases.class);
    private static final String KIND = "postgresql";

    private final PostgresSettings settings;
    private final PostgresServer server;
    private final int most;
    private final Duration patience;
    private final Map<DatabaseName, Used> used = new ConcurrentHashMap<>();
    private @Nullable HikariDataSource pool;
    private boolean closed;

    /**
     * Connects to nothing yet.
     *
     * @param most connections at a time
     * @param patience how long somebody waits for one before being refused
     */
    public PostgresDatabases(PostgresSettings settings, int most, Duration patience) {
        this.settings = settings;
        this.server = new PostgresServer(settings);
        this.most = most;
        this.patience = patience;
    }

    @Override
    public Lease lease(DatabaseName name) {
        var pool = pool();
        var database = used.computeIfAbsent(name, Used::new);
        try {
            database.ensure(pool);
        } catch (SQLException e) {
            var refused = server.refused(e);
            LOG.error("{}", refused.getMessage());
            throw refused;
        }
        return database.lend();
    }

    @Override
    public void doubt(DatabaseName name, String reason) {
        LOG.error("Database {} cannot be used: {}", name, reason);
    }

    @Override
    public void rotateKey(DatabaseName name) {
        throw new DatabaseRefused("The database server keeps the data of " + name
                + ", so it has no key here. Encrypt the" + " server's disk, and change the key there.");
    }

    @Override
    public List<DatabaseState> states() {
        try (var connection = server.connectToMake();
                var statement = connection.prepareStatement(
                        "SELECT nspname FROM pg_namespace WHERE nspname LIKE ? ESCAPE '!' ORDER BY nspname")) {
            statement.setString(1, settings.prefix().replace("_", "!_") + "!_%");
            try (var rows = statement.executeQuery()) {
                var states = new ArrayList<DatabaseState>();
                while (rows.next()) {
                    var name = DatabaseName.parse(
                            rows.getString(1).substring(settings.prefix().length() + 1));
                    if (name.isPresent()) {
                        var bytes = schema(name.get()).size(connection);
                        states.add(state(name.get(), DatabaseState.State.OPEN, bytes, Optional.empty()));
                    }
                }
                return states;
            }
        } catch (SQLException e) {
            var problem = Optional.ofNullable(server.refused(e).getMessage());
            return used.keySet().stream()
                    .sorted()
                    .map(name -> state(name, DatabaseState.State.REFUSED, 0, problem))
                    .toList();
        }
    }

    @Override
    public String targetDatabase() {
        return "PostgreSQL";
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pool != null) {
            pool.close();
        }
    }

    private synchronized HikariDataSource pool() {
        if (closed) {
            throw new DatabaseRefused("The databases are closed: the platform is stopping.");
        }
        if (pool == null) {
            pool = firstPool();
        }
        return pool;
    }

    private HikariDataSource firstPool() {
        try {
            try (var connection = server.connectToWork()) {
                server.examine(connection);
            }
            try (var connection = server.connectToMake()) {
                TenantSchema.neutral(settings.prefix()).ensure(connection, settings.worker());
            }
            LOG.info("Databases are kept by PostgreSQL, {} as {}", settings.url(), settings.worker());
            return server.pool(most, patience);
        } catch (SQLException e) {
            throw server.refused(e);
        }
    }

    private TenantSchema schema(DatabaseName name) {
        return TenantSchema.of(settings.prefix(), name);
    }

    private DatabaseState state(DatabaseName name, DatabaseState.State state, long bytes, Optional<String> problem) {
        var known = Optional.ofNullable(used.get(name));
        return new DatabaseState(
                name.value(),
                KIND,
                state,
                known.map(database -> database.users.get()).orElse(0),
                bytes,
                known.map(database -> database.lastUse),
                problem);
    }

    /** A database that somebody asked for since the start. */
    private final class Used {

        private final DatabaseName name;
        private final AtomicInteger users = new AtomicInteger();
        private final ReentrantLock changes = new ReentrantLock();
        private volatile Instant lastUse = Instant.now();
        private @Nullable Database database;

        Used(DatabaseName name) {
            this.name = name;
        }

        /** Makes schema and role if this is the first use of all. */
        synchronized void ensure(HikariDataSource pool) throws SQLException {
            if (database == null) {
                try (var connection = server.connectToMake()) {
                    schema(name).ensure(connection, settings.worker());
                }
                var source = new TenantSource(pool, schema(name), TenantSchema.neutral(settings.prefix()));
                database = new Database(name, source, changes);
            }
        }

        synchronized Lease lend() {
            var lent = database;
            if (lent == null) {
                throw new IllegalStateException("Database " + name + " was not made");
            }
            users.incrementAndGet();
            lastUse = Instant.now();
            return new Lease() {
                @Override
                public Database database() {
                    return lent;
                }

                @Override
                public void close() {
                    users.decrementAndGet();
                    lastUse = Instant.now();
                }
            };
        }
    }
}
