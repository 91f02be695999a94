package org.lotse.platform.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.operation.DatabaseState;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.databases.TestDatabase;

/** What only PostgreSQL has: one server for all, and roles that keep them apart. */
@OnEachDatabase
@EnabledIfSystemProperty(named = "lotse.test.postgresql", matches = "true")
@EnabledIfEnvironmentVariable(named = TestDatabase.SERVER, matches = ".+")
class PostgresDatabasesTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");
    private static final int CONNECTIONS = 3;

    @TempDir
    Path directory;

    private PostgresSettings settings;
    private PostgresDatabases databases;

    @BeforeEach
    void start() {
        settings = PostgresSettings.of(TestDatabase.environment(directory)).orElseThrow();
        databases = new PostgresDatabases(settings, CONNECTIONS, Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        databases.close();
    }

    @Test
    void oneTenantsConnectionCannotReadNorWriteAnothersTables() throws SQLException {
        keep(SINGEN, "Singen");
        keep(AACH, "Aach");
        var aach = settings.prefix() + "_08335001";

        for (var attempt : List.of(
                "SELECT NAME FROM " + aach + ".CLIENT",
                "INSERT INTO " + aach + ".CLIENT VALUES ('x')",
                "DROP TABLE " + aach + ".CLIENT",
                "CREATE TABLE " + aach + ".SPY (ID INTEGER)",
                "CREATE TABLE public.SPY (ID INTEGER)")) {
            assertThatThrownBy(() -> run(SINGEN, attempt))
                    .as(attempt)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
        assertThat(names(AACH)).containsExactly("Aach");
    }

    @Test
    void aConnectionInThePoolWorksForNobody() throws SQLException {
        keep(SINGEN, "Singen");
        var neutral = TenantSchema.neutral(settings.prefix());

        try (var lease = databases.lease(SINGEN)) {
            var connection = lease.database().source().getConnection();
            connection.setAutoCommit(false);
            connection.createStatement().execute("INSERT INTO CLIENT VALUES ('never committed')");
            var process = text(connection, "SELECT pg_backend_pid()");
            connection.close();

            try (var watcher = new PostgresServer(settings).connectToMake()) {
                assertThat(text(watcher, "SELECT query FROM pg_stat_activity WHERE pid = " + process))
                        .as("what the pooled connection said last")
                        .contains("search_path TO " + neutral.name());
            }
        }
        assertThat(names(SINGEN)).containsExactly("Singen");
    }

    @Test
    void eachConnectionWorksForTheTenantItIsLentToWhoeverHadItBefore() {
        var names = IntStream.range(0, 6)
                .mapToObj(i -> new DatabaseName("0833600" + i))
                .toList();
        var work = names.stream()
                .map(name -> CompletableFuture.runAsync(() -> {
                    try {
                        keep(name, name.value());
                        for (var i = 0; i < 20; i++) {
                            assertThat(names(name)).containsExactly(name.value());
                        }
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                }))
                .toList();

        work.forEach(CompletableFuture::join);
    }

    @Test
    void anErrorDoesNotRepeatWhatSomebodyWrote() throws SQLException {
        run(SINGEN, "CREATE TABLE CLIENT (NAME VARCHAR(40) NOT NULL, CONSTRAINT CLIENT_NAME UNIQUE (NAME))");
        run(SINGEN, "INSERT INTO CLIENT VALUES ('Beispielperson')");

        assertThatThrownBy(() -> insertTwice("Beispielperson")).satisfies(thrown -> {
            for (var told = (SQLException) thrown; told != null; told = told.getNextException()) {
                assertThat(told.toString()).doesNotContain("Beispielperson");
            }
        });
    }

    @Test
    void anIdentityIsFoundByItsIndex() throws SQLException {
        run(SINGEN, "CREATE TABLE CLIENT (ID CHAR(36) NOT NULL, CONSTRAINT CLIENT_PK PRIMARY KEY (ID))");

        try (var lease = databases.lease(SINGEN);
                var connection = lease.database().source().getConnection();
                var off = connection.createStatement()) {
            off.execute("SET enable_seqscan = off");
            try (var explain = connection.prepareStatement("EXPLAIN SELECT ID FROM CLIENT WHERE ID = ?")) {
                explain.setString(1, "01936f5e-0000-7000-8000-000000000001");
                try (var rows = explain.executeQuery()) {
                    rows.next();
                    rows.next();
                    assertThat(rows.getString(1)).contains("Index Cond").doesNotContain("::text");
                }
            }
        }
    }

    @Test
    void aServerThatIsAwayIsRefusedWithTheCure() {
        var environment = new HashMap<>(TestDatabase.environment(directory));
        environment.put(PostgresSettings.URL, "jdbc:postgresql://127.0.0.1:1/lotse");
        var away = new PostgresDatabases(
                PostgresSettings.of(environment).orElseThrow(), CONNECTIONS, Duration.ofSeconds(1));

        assertThatThrownBy(() -> away.lease(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/lotse cannot be reached")
                .hasMessageContaining("Start the server");
        away.close();
    }

    @Test
    void aRoleThatMayDoEverythingIsRefused() {
        var environment = new HashMap<>(TestDatabase.environment(directory));
        environment.put("LOTSE_DATABASE_USER", "postgres");
        var tooMuch = new PostgresDatabases(
                PostgresSettings.of(environment).orElseThrow(), CONNECTIONS, Duration.ofSeconds(1));

        assertThatThrownBy(() -> tooMuch.lease(SINGEN))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("may do everything");
        tooMuch.close();
    }

    @Test
    void whoWorksNeedNotBeAbleToMakeSchemas() throws SQLException {
        var worker = settings.prefix() + "_w";
        try (var maker = new PostgresServer(settings).connectToMake();
                var statement = maker.createStatement()) {
            statement.execute("CREATE ROLE " + worker + " LOGIN NOINHERIT");
        }
        var environment = new HashMap<>(TestDatabase.environment(directory));
        environment.put("LOTSE_DATABASE_USER", worker);
        environment.put("LOTSE_DATABASE_MAKER_USER", "lotse");
        databases.close();
        databases = new PostgresDatabases(
                PostgresSettings.of(environment).orElseThrow(), CONNECTIONS, Duration.ofSeconds(2));

        keep(SINGEN, "Singen");

        assertThat(names(SINGEN)).containsExactly("Singen");
    }

    @Test
    void theListNamesEveryDatabaseButNotThoseOfOthers() throws SQLException {
        keep(SINGEN, "Singen");
        databases.lease(DatabaseName.PLATFORM).close();

        assertThat(databases.states())
                .extracting(DatabaseState::name)
                .containsExactly(SINGEN.value(), DatabaseName.PLATFORM.value());
        assertThat(databases.states().getFirst().bytes()).isPositive();
    }

    private void keep(DatabaseName name, String client) throws SQLException {
        run(name, "CREATE TABLE CLIENT (NAME VARCHAR(40))");
        run(name, "INSERT INTO CLIENT VALUES ('" + client + "')");
    }

    private void run(DatabaseName name, String sql) throws SQLException {
        try (var lease = databases.lease(name);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insertTwice(String client) throws SQLException {
        try (var lease = databases.lease(SINGEN);
                var connection = lease.database().source().getConnection();
                var statement = connection.prepareStatement("INSERT INTO CLIENT VALUES (?)")) {
            statement.setString(1, client);
            statement.addBatch();
            statement.setString(1, client);
            statement.addBatch();
            statement.executeBatch();
        }
    }

    private List<String> names(DatabaseName name) throws SQLException {
        try (var lease = databases.lease(name);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT NAME FROM CLIENT")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
