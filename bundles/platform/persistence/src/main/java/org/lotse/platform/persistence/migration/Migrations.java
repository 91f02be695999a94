package org.lotse.platform.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All migrations of one unit, as one revision of its bundle brings them. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final String unit;
    private final List<Migration> steps;

    /**
     * @param unit name of the persistence unit
     * @param steps in ascending order
     */
    public Migrations(String unit, List<Migration> steps) {
        this.unit = unit;
        this.steps = List.copyOf(steps);
    }

    /**
     * Runs what is pending, all in one transaction. Both Derby and PostgreSQL roll back table definitions as well.
     *
     * @throws DatabaseRefused if a step fails, was changed after it ran, or the database knows more than this bundle; the
     *     database is then as it was
     */
    public void applyTo(Database database) {
        run(database, true);
    }

    /**
     * Runs what is pending and takes it back, so that nothing but the knowledge remains.
     *
     * @throws DatabaseRefused as {@link #applyTo} would throw it
     */
    public void rehearseOn(Database database) {
        run(database, false);
    }

    private void run(Database database, boolean stay) {
        database.changes().lock();
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                var applied = apply(database.name(), connection);
                if (stay) {
                    connection.commit();
                    applied.forEach(step -> LOG.info("Database {}: {} {} applied", database.name(), unit, step.file()));
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw refused(database.name(), "cannot be brought up to date: " + e.getMessage(), e);
        } finally {
            database.changes().unlock();
        }
    }

    private List<Migration> apply(DatabaseName database, Connection connection) throws SQLException {
        var history = new History(connection, unit);
        history.lock();
        var pending = pending(database, history.applied());
        for (var step : pending) {
            run(database, connection, step);
            history.add(step);
        }
        return pending;
    }

    private List<Migration> pending(DatabaseName database, SortedMap<Integer, String> applied) {
        var newest = applied.isEmpty() ? 0 : applied.lastKey();
        var unknown = applied.keySet().stream()
                .filter(version -> steps.stream().noneMatch(step -> step.version() == version))
                .toList();
        if (!unknown.isEmpty()) {
            throw refused(
                    database,
                    "knows versions " + unknown + " that this bundle does not have. Install the newer bundle.");
        }
        for (var step : steps) {
            var checksum = applied.get(step.version());
            if (checksum != null && !checksum.equals(step.checksum())) {
                throw refused(
                        database,
                        step.file() + " was changed after it ran here. Restore the file; correct in a new one.");
            }
            if (checksum == null && step.version() < newest) {
                throw refused(
                        database,
                        step.file() + " came after version " + newest + " had run. Give it a higher version.");
            }
        }
        return steps.stream()
                .filter(step -> !applied.containsKey(step.version()))
                .toList();
    }

    private void run(DatabaseName database, Connection connection, Migration step) {
        try (var statement = connection.createStatement()) {
            for (var sql : SqlStatements.of(step.sql())) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw refused(database, step.file() + " failed, nothing was changed: " + e.getMessage(), e);
        }
    }

    private DatabaseRefused refused(DatabaseName database, String reason) {
        return new DatabaseRefused("Database " + database + ", unit " + unit + ": " + reason);
    }

    private DatabaseRefused refused(DatabaseName database, String reason, SQLException cause) {
        return new DatabaseRefused("Database " + database + ", unit " + unit + ": " + reason, cause);
    }
}
