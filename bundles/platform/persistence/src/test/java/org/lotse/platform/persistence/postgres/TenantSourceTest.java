package org.lotse.platform.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A server process may have missed that a tenant's role was granted: played here by a login to which it never was, since the
 * server says the same to it.
 */
@OnEachDatabase
@EnabledIfSystemProperty(named = "lotse.test.postgresql", matches = "true")
@EnabledIfEnvironmentVariable(named = TestDatabase.SERVER, matches = ".+")
class TenantSourceTest {

    private static final int CONNECTIONS = 3;

    @TempDir
    Path directory;

    private PostgresSettings settings;
    private TenantSchema singen;
    private HikariDataSource pool;
    private TenantSource source;

    /** Connections that still come from the login that was granted nothing. */
    private final AtomicInteger unaware = new AtomicInteger();

    @BeforeEach
    void start() throws SQLException {
        settings = PostgresSettings.of(TestDatabase.environment(directory)).orElseThrow();
        singen = TenantSchema.of(settings.prefix(), new DatabaseName("08335075"));
        var neutral = TenantSchema.neutral(settings.prefix());
        try (var maker = new PostgresServer(settings).connectToMake();
                var statement = maker.createStatement()) {
            singen.ensure(maker, settings.worker());
            neutral.ensure(maker, settings.worker());
            statement.execute("CREATE ROLE " + unawareLogin() + " LOGIN NOINHERIT");
        }
        var config = new HikariConfig();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setDataSource(new Server());
        pool = new HikariDataSource(config);
        source = new TenantSource(pool, singen, neutral);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void aTenantIsServedThoughConnectionsInThePoolDoNotKnowItYet() throws SQLException {
        unaware.set(CONNECTIONS);

        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT current_user")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(singen.name());
        }
    }

    @Test
    void aRoleThatWasTakenAwayIsRefusedInTheEnd() {
        unaware.set(Integer.MAX_VALUE);

        assertThatThrownBy(() -> source.getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied to set role \"" + singen.name());
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    private String unawareLogin() {
        return settings.prefix() + "_u";
    }

    private final class Server extends PGSimpleDataSource {

        Server() {
            setUrl(settings.url());
        }

        @Override
        public Connection getConnection() throws SQLException {
            var login = unaware.getAndUpdate(left -> Math.max(left - 1, 0)) > 0
                    ? unawareLogin()
                    : settings.worker().user();
            return getConnection(login, settings.worker().password());
        }
    }
}
