package org.lotse.platform.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was done to one database on behalf of one unit: the table {@code <UNIT>_MIGRATION}. */
final class History {

    private final Connection connection;
    private final String table;

    History(Connection connection, String unit) {
        this.connection = connection;
        this.table = unit.toUpperCase(Locale.ROOT).replace('-', '_') + "_MIGRATION";
    }

    /** Makes sure that nobody else migrates until this transaction ends. */
    void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists()) {
                statement.execute(
                        "CREATE TABLE " + table + " (VERSION INTEGER NOT NULL, FILE_NAME VARCHAR(200) NOT NULL,"
                                + " CHECKSUM CHAR(64) NOT NULL, APPLIED_AT TIMESTAMP NOT NULL,"
                                + " CONSTRAINT " + table + "_PK PRIMARY KEY (VERSION))");
            }
            statement.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
        }
    }

    /** Checksums by version. */
    SortedMap<Integer, String> applied() throws SQLException {
        var applied = new TreeMap<Integer, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT VERSION, CHECKSUM FROM " + table)) {
            while (rows.next()) {
                applied.put(rows.getInt(1), rows.getString(2));
            }
        }
        return applied;
    }

    void add(Migration migration) throws SQLException {
        try (var statement =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?, CURRENT_TIMESTAMP)")) {
            statement.setInt(1, migration.version());
            statement.setString(2, migration.file());
            statement.setString(3, migration.checksum());
            statement.executeUpdate();
        }
    }

    private boolean exists() throws SQLException {
        var stored = connection.getMetaData().storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                if (stored.equals(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
