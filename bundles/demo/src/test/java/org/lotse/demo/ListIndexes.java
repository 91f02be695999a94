package org.lotse.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The indexes of the case list, put away while a hundred thousand cases are written: made at once they take seconds instead of minutes. */
final class ListIndexes {

    private static final String TABLE = "CASES_FILE";

    private final Map<String, List<String>> columns = new TreeMap<>();

    /** Those that are there. */
    ListIndexes(Connection connection) {
        try {
            var known = connection.getMetaData();
            var table = known.storesLowerCaseIdentifiers() ? TABLE.toLowerCase(Locale.ROOT) : TABLE;
            try (var rows = known.getIndexInfo(null, connection.getSchema(), table, false, false)) {
                while (rows.next()) {
                    var name = rows.getString("INDEX_NAME");
                    if (name != null && rows.getBoolean("NON_UNIQUE") && isOfTheList(name)) {
                        var down = "D".equals(rows.getString("ASC_OR_DESC")) ? " desc" : "";
                        columns.computeIfAbsent(name, index -> new ArrayList<>())
                                .add(rows.getString("COLUMN_NAME") + down);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void drop(Connection connection) {
        columns.keySet().forEach(name -> run(connection, "drop index " + name));
    }

    void create(Connection connection) {
        columns.forEach((name, parts) ->
                run(connection, "create index " + name + " on " + TABLE + " (" + String.join(", ", parts) + ")"));
    }

    private static boolean isOfTheList(String name) {
        return name.toUpperCase(Locale.ROOT).startsWith(TABLE + "_");
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
