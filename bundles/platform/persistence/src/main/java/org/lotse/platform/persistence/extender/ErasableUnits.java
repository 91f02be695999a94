package org.lotse.platform.persistence.extender;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.erasure.UnitData;
import org.lotse.platform.persistence.jpa.Home;
import org.lotse.platform.persistence.migration.UnitTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Drops the tables of units. Nobody migrates meanwhile; and whoever uses the unit afterwards looks anew what the database has,
 * because that is forgotten first.
 */
@Component
public final class ErasableUnits implements UnitData {

    /** What the platform itself keeps in a tenant's database: no module's, and nobody's to remove. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("platform", "journal", "events", "audit", "exchange");

    /** SQL standard class 40: waited too long. PostgreSQL 55P03 and Derby X0X95: the table is in use. */
    private static final Set<String> IN_USE = Set.of("55P03", "X0X95");

    private static final String ROLLED_BACK = "40";

    private final Databases databases;
    private final Home home;
    private final BiConsumer<String, DatabaseName> forget;

    @Activate
    public ErasableUnits(
            @Reference Databases databases,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference TenantUnits units) {
        this(databases, new TenantHome(tenants, scope), units::forget);
    }

    /** @param forget told that nothing is known of a unit in a database any more */
    ErasableUnits(Databases databases, Home home, BiConsumer<String, DatabaseName> forget) {
        this.databases = databases;
        this.home = home;
        this.forget = forget;
    }

    /** What is done with the connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Takes back what was not committed. As a resource, so that its own failure does not stand in place of the work's. */
    private record Undo(Connection connection) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            connection.rollback();
        }
    }

    @Override
    public SortedSet<String> units() {
        SortedSet<String> all = read(connection -> new UnitTables(connection).units());
        var units = new TreeSet<>(all);
        units.removeAll(OF_THE_PLATFORM);
        return units;
    }

    @Override
    public SortedMap<String, Long> tables(String unit) {
        return read(connection -> new UnitTables(connection).rows(unit));
    }

    @Override
    public void drop(String unit) {
        if (OF_THE_PLATFORM.contains(unit)) {
            throw new IllegalArgumentException("What '" + unit + "' keeps belongs to the platform");
        }
        var name = home.current();
        try (var lease = databases.lease(name)) {
            var database = lease.database();
            database.changes().lock();
            try {
                forget.accept(unit, name);
                inTransaction(database, connection -> {
                    new UnitTables(connection).drop(unit);
                    connection.commit();
                    return unit;
                });
            } finally {
                database.changes().unlock();
            }
        }
    }

    private <T> T read(Work<T> work) {
        try (var lease = databases.lease(home.current())) {
            return inTransaction(lease.database(), work);
        }
    }

    private static <T> T inTransaction(Database database, Work<T> work) {
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            var undo = new Undo(connection);
            try (undo) {
                return work.with(connection);
            }
        } catch (SQLException e) {
            throw refusal(database, e);
        }
    }

    private static RuntimeException refusal(Database database, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return IN_USE.contains(state) || state.startsWith(ROLLED_BACK)
                ? RuleViolation.of("modules.rule.still-in-use")
                : new DatabaseRefused(
                        "Database " + database.name() + ": the tables could not be looked at or removed, nothing was"
                                + " changed: " + e.getMessage(),
                        e);
    }
}
