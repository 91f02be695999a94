package org.lotse.platform.testing.persistence;

import java.nio.file.Path;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.persistence.jpa.PersistenceUnit;
import org.lotse.platform.persistence.jpa.UnitTransactions;
import org.lotse.platform.persistence.unit.Entities;
import org.lotse.platform.testing.databases.TestDatabase;

/**
 * Runs a core's repository on a real database: the platform's own code, with the module's entities and migrations read from
 * the class path. One database for each tenant the scope names. A test class that is marked {@code @OnEachDatabase} runs on
 * Derby and, where a server is there, once more on PostgreSQL. Close it in {@code @AfterEach}, or the temporary directory
 * cannot be deleted.
 *
 * <pre>{@code
 * @TempDir Path directory;
 * var unit = new DatabaseUnit(directory, "cases", StoredCaseFile.class.getClassLoader(), scope);
 * var files = new JpaCaseFiles(unit.entities());
 * unit.transactions().write(() -> files.add(file));
 * }</pre>
 */
public final class DatabaseUnit implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final Databases databases;
    private final PersistenceUnit unit;
    private final UnitTransactions transactions;

    /**
     * @param directory where databases and keys are kept; another unit on the same directory finds the data again
     * @param name name of the unit in the module's {@code META-INF/persistence.xml} and of its folder below {@code db}
     * @param loader sees the module's classes and files
     * @param scope whose data to work on
     */
    public DatabaseUnit(Path directory, String name, ClassLoader loader, CurrentScope scope) {
        databases = ConfiguredDatabases.choose(
                directory, TestDatabase.environment(directory), OpenLimits.USUAL, CONNECTIONS);
        unit = new PersistenceUnit(ClassPathUnit.define(name, loader), databases, new Journal());
        transactions =
                new UnitTransactions(unit, () -> DatabaseName.of(scope.require().tenant()));
    }

    /** What a component gets by {@code @Reference(target = "(lotse.unit=…)") Transactions}. */
    public Transactions transactions() {
        return transactions;
    }

    /** What a component gets by {@code @Reference(target = "(lotse.unit=…)") Entities}. */
    public Entities entities() {
        return transactions;
    }

    @Override
    public void close() {
        unit.close();
        databases.close();
    }
}
