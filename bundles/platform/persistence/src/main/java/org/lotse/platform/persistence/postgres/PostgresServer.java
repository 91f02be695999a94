package org.lotse.platform.persistence.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to the server, and its refusals with the cure. */
final class PostgresServer {

    private static final int CONNECT_SECONDS = 5;
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** As long as Derby waits for a row that somebody else holds. */
    private static final String LOCK_TIMEOUT = "-c lock_timeout=15000";

    private final PostgresSettings settings;

    PostgresServer(PostgresSettings settings) {
        this.settings = settings;
    }

    /** A connection outside the pool, with all rights of the role that makes schemas. */
    Connection connectToMake() throws SQLException {
        return source(settings.maker()).getConnection();
    }

    /**
     * The pool for the daily work. A connection in it works for nobody, and none lives long: a server process remembers
     * something of every schema it ever visited.
     */
    HikariDataSource pool(int most, Duration patience) {
        var config = new HikariConfig();
        config.setPoolName("lotse");
        config.setDataSource(source(settings.worker()));
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Math.max(patience.toMillis(), 250));
        config.setMaxLifetime(LIFETIME.toMillis());
        config.setIdleTimeout(IDLE.toMillis());
        config.setConnectionInitSql(TenantSchema.neutral(settings.prefix()).entering());
        // A server that is away is told to those who need it, each time, and not to the constructor.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /**
     * Refuses a server that would not keep tenants apart or their texts whole.
     *
     * @param connection of the role that does the daily work
     */
    void examine(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT rolsuper OR rolbypassrls, current_setting('server_encoding')"
                        + " FROM pg_roles WHERE rolname = session_user")) {
            rows.next();
            if (rows.getBoolean(1)) {
                throw new DatabaseRefused("The role " + settings.worker() + " may do everything on " + settings.url()
                        + ". Give Lotse a role of its own: CREATE ROLE lotse LOGIN CREATEROLE NOINHERIT PASSWORD '…'");
            }
            if (!"UTF8".equals(rows.getString(2))) {
                throw new DatabaseRefused("The database " + settings.url() + " keeps texts as " + rows.getString(2)
                        + ". Make it anew: CREATE DATABASE lotse TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'");
            }
        }
    }

    Connection connectToWork() throws SQLException {
        return source(settings.worker()).getConnection();
    }

    /** What the operator does about it. */
    DatabaseRefused refused(SQLException e) {
        var place = settings.url();
        var state = String.valueOf(e.getSQLState());
        var reason = switch (state) {
            case "28P01", "28000" ->
                "refuses the role " + settings.worker() + " or its password. Correct"
                        + " LOTSE_DATABASE_USER and LOTSE_DATABASE_PASSWORD, or pg_hba.conf of the server.";
            case "3D000" ->
                "does not exist. Make it: CREATE DATABASE lotse TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
                        + " OWNER " + settings.maker();
            case "42501" ->
                "does not let " + settings.maker() + " make schemas and roles. Allow it: ALTER ROLE " + settings.maker()
                        + " CREATEROLE; GRANT CREATE ON DATABASE … TO " + settings.maker();
            case "53300" -> "has no connection left. Raise max_connections of the server or lower pool.most.";
            default ->
                "cannot be reached: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + " Start the server, or correct " + PostgresSettings.URL + ".";
        };
        return new DatabaseRefused("The database " + place + " " + reason, e);
    }

    private DataSource source(PostgresSettings.Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setApplicationName("lotse");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setReWriteBatchedInserts(true);
        // PostgreSQL quotes values in the detail of an error, and those are people's data.
        source.setLogServerErrorDetail(false);
        source.setOptions(LOCK_TIMEOUT);
        // A text is compared with a CHAR column as the column is: otherwise no index of an identity would ever be used.
        source.setStringType("unspecified");
        return source;
    }
}
