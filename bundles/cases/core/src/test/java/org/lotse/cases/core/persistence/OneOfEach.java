package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lotse.cases.api.CaseId;

/** What the database itself knows of the tables that point at cases, and a row for each of them. */
final class OneOfEach {

    /** Where a test's code reads what stands there. */
    private static final Map<String, String> READABLE =
            Map.of("OCCASION", "'MOVING'", "PARTS", "'PERSON'", "KIND", "'OWN_LEASE'");

    private final EntityManager manager;

    OneOfEach(EntityManager manager) {
        this.manager = manager;
    }

    /** Tables with the column that points at a case, also those that are added one day. */
    Map<String, String> pointers() {
        var found = new TreeMap<String, String>();
        try (var keys =
                data().getExportedKeys(connection().getCatalog(), connection().getSchema(), asStored("CASES_FILE"))) {
            while (keys.next()) {
                found.put(
                        keys.getString("FKTABLE_NAME").toUpperCase(Locale.ROOT),
                        keys.getString("FKCOLUMN_NAME").toUpperCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Writes a row of this table for the case, with something in every column that must have it. */
    void add(String table, CaseId caseId, Map<String, String> values) {
        var names = new ArrayList<String>();
        var contents = new ArrayList<String>();
        try (var columns =
                data().getColumns(connection().getCatalog(), connection().getSchema(), asStored(table), null)) {
            while (columns.next()) {
                var name = columns.getString("COLUMN_NAME").toUpperCase(Locale.ROOT);
                var wanted = columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
                        || values.containsKey(name)
                        || name.equals("FILE_ID");
                if (wanted) {
                    names.add(name);
                    contents.add(
                            name.equals("FILE_ID")
                                    ? "'" + caseId + "'"
                                    : values.getOrDefault(
                                            name, READABLE.getOrDefault(name, any(columns.getInt("DATA_TYPE")))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        manager.createNativeQuery("insert into " + table + " (" + String.join(", ", names) + ") values ("
                        + String.join(", ", contents) + ")")
                .executeUpdate();
    }

    int count(String table, String column, CaseId caseId) {
        List<?> found = manager.createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                .setParameter(1, caseId.toString())
                .getResultList();
        return ((Number) found.getFirst()).intValue();
    }

    private static String any(int type) {
        return switch (type) {
            case Types.CHAR -> "'" + UUID.randomUUID() + "'";
            case Types.DATE -> "'2017-05-01'";
            case Types.TIMESTAMP -> "'2017-05-01 10:00:00'";
            case Types.BOOLEAN, Types.BIT -> "false";
            case Types.INTEGER, Types.BIGINT -> "1";
            default -> "'x'";
        };
    }

    private String asStored(String table) throws SQLException {
        return data().storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
    }

    private DatabaseMetaData data() throws SQLException {
        return connection().getMetaData();
    }

    /** The unit of work has one once it has asked something. */
    private Connection connection() {
        manager.createQuery("select count(f) from CaseFile f", Long.class).getSingleResult();
        return manager.unwrap(Connection.class);
    }
}
