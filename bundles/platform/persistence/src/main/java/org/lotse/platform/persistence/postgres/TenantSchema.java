package org.lotse.platform.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.lotse.platform.persistence.database.DatabaseName;

/**
 * Schema of one tenant and the role that owns it, both of the same name. The role cannot sign in; it is taken on by a
 * connection that works for the tenant, and sees nobody else's schema.
 *
 * @param name of both; letters, digits and underscores only, since it becomes part of statements
 */
record TenantSchema(String name) {

    /** Another process made the same a moment earlier. */
    private static final Set<String> EXISTS = Set.of("42710", "42P06", "23505");

    /** The schema of a database. */
    static TenantSchema of(String prefix, DatabaseName database) {
        return new TenantSchema(prefix + '_' + database.value());
    }

    /** Where a connection is that works for nobody: a role without rights, in a schema without tables. */
    static TenantSchema neutral(String prefix) {
        return new TenantSchema(prefix + "_no_tenant");
    }

    /**
     * Makes what is missing, all or nothing.
     *
     * @param connection of the role that makes schemas
     * @param worker may take on the tenant's role
     */
    void ensure(Connection connection, PostgresSettings.Login worker) throws SQLException {
        if (exists(connection)) {
            return;
        }
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            if (!roleExists(connection)) {
                statement.execute("CREATE ROLE " + name + " NOLOGIN NOINHERIT");
                statement.execute("GRANT " + name + " TO CURRENT_USER");
            }
            statement.execute("GRANT " + name + " TO " + worker.user());
            statement.execute("CREATE SCHEMA " + name + " AUTHORIZATION " + name);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            if (!EXISTS.contains(e.getSQLState())) {
                throw e;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Lets the connection work in this schema, with the rights of its role and no others: one round trip. */
    void enter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(entering());
        }
    }

    /** What {@link #enter} says. */
    String entering() {
        return "SET ROLE " + name + "; SET search_path TO " + name;
    }

    /** Bytes of its tables and indexes. */
    long size(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0)"
                        + " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ? AND c.relkind = 'r'")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        return isThere(connection, "SELECT 1 FROM pg_namespace WHERE nspname = ?");
    }

    private boolean roleExists(Connection connection) throws SQLException {
        return isThere(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?");
    }

    private boolean isThere(Connection connection, String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
