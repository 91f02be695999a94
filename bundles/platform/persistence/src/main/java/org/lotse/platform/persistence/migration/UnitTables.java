package org.lotse.platform.persistence.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of units, as the database itself tells of them. A unit is known by the history of its migrations,
 * {@code <UNIT>_MIGRATION}; a table belongs to the unit with the longest name it begins with, so that {@code CASES_ARCHIVE_BOX}
 * is not taken for a table of the unit {@code cases} where there is a unit {@code cases-archive}.
 */
public final class UnitTables {

    private static final String HISTORY = "_MIGRATION";

    private final Connection connection;

    /** @param connection to one tenant's database, and nothing but that */
    public UnitTables(Connection connection) {
        this.connection = connection;
    }

    /** The units that have left a history. */
    public SortedSet<String> units() throws SQLException {
        var units = new TreeSet<String>();
        for (var table : names()) {
            if (table.endsWith(HISTORY)) {
                units.add(unit(table.substring(0, table.length() - HISTORY.length())));
            }
        }
        return units;
    }

    /** The unit's tables with their numbers of rows, without its history. */
    public SortedMap<String, Long> rows(String unit) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : of(unit)) {
            if (!table.equals(prefix(unit) + HISTORY)) {
                rows.put(table, count(table));
            }
        }
        return rows;
    }

    /** Drops all tables of the unit, and first what ties them together: there is no cascade in Derby. */
    public void drop(String unit) throws SQLException {
        var tables = of(unit);
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                for (var constraint : foreignKeys(table)) {
                    statement.execute(
                            "ALTER TABLE " + quoted(table) + " DROP CONSTRAINT " + quotedAsStored(constraint));
                }
            }
            for (var table : tables) {
                statement.execute("DROP TABLE " + quoted(table));
            }
        }
    }

    /** PostgreSQL counts the rows of the unit's tables, always in the same order: each is locked against other counts for a while. */
    public void countAnew(String unit) throws SQLException {
        var tables = new StringJoiner(", ", "ANALYZE ", "");
        for (var table : of(unit)) {
            tables.add(quoted(table));
        }
        try (var statement = connection.createStatement()) {
            statement.execute(tables.toString());
        }
    }

    private List<String> of(String unit) throws SQLException {
        var all = names();
        var prefixes = new ArrayList<String>();
        for (var known : units()) {
            prefixes.add(prefix(known) + "_");
        }
        var own = prefix(unit) + "_";
        return all.stream()
                .filter(table -> owner(table, prefixes).filter(own::equals).isPresent())
                .toList();
    }

    private static Optional<String> owner(String table, List<String> prefixes) {
        return prefixes.stream().filter(table::startsWith).max(Comparator.comparingInt(String::length));
    }

    /** In capital letters, whatever the database stores. */
    private List<String> names() throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toUpperCase(Locale.ROOT));
            }
        }
        return names;
    }

    private SortedSet<String> foreignKeys(String table) throws SQLException {
        var names = new TreeSet<String>();
        try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), asStored(table))) {
            while (keys.next()) {
                names.add(keys.getString("FK_NAME"));
            }
        }
        return names;
    }

    private long count(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + quoted(table))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String quoted(String table) throws SQLException {
        return quotedAsStored(asStored(table));
    }

    private static String quotedAsStored(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private String asStored(String table) throws SQLException {
        return connection.getMetaData().storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
    }

    private static String prefix(String unit) {
        return unit.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String unit(String prefix) {
        return prefix.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
