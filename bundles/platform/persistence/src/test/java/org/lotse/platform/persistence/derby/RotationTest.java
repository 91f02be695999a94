package org.lotse.platform.persistence.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.keys.DatabaseKeys;
import org.lotse.platform.persistence.keys.KeyStores;
import org.lotse.platform.persistence.keys.Passphrase;

class RotationTest {

    private static final DatabaseName SINGEN = new DatabaseName("08335075");
    private static final DatabaseName AACH = new DatabaseName("08335001");
    private static final int ROWS = 100;
    private static final int KILLS = 4;

    @TempDir
    Path home;

    @Test
    void theDatabaseHasANewKeyAndItsOldContent() throws SQLException {
        try (var databases = databases(OpenLimits.USUAL)) {
            fill(databases, SINGEN);
            var before = keys().find(SINGEN).orElseThrow();

            databases.rotateKey(SINGEN);

            assertThat(keys().find(SINGEN).orElseThrow()).isNotEqualTo(before);
            assertThat(keys().findNext(SINGEN)).isEmpty();
            assertThat(count(databases, SINGEN)).isEqualTo(ROWS);
        }
        try (var databases = databases(OpenLimits.USUAL)) {
            assertThat(count(databases, SINGEN)).isEqualTo(ROWS);
        }
    }

    @Test
    void theOldKeyOpensItNoMore() throws Exception {
        try (var databases = databases(OpenLimits.USUAL)) {
            fill(databases, SINGEN);
        }
        var store = home.resolve("keys/databases.p12");
        var before = Files.readAllBytes(store);
        try (var databases = databases(OpenLimits.USUAL)) {
            databases.rotateKey(SINGEN);
        }

        Files.write(store, before);

        try (var databases = databases(OpenLimits.USUAL)) {
            assertThatThrownBy(() -> databases.lease(SINGEN))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("restore both from the same backup");
        }
    }

    @Test
    void othersWorkWhileOneWaitsToBeAlone() throws Exception {
        var patience = new OpenLimits(50, Duration.ofMinutes(10), Duration.ofMinutes(1));
        try (var databases = databases(patience)) {
            fill(databases, SINGEN);
            fill(databases, AACH);
            var lent = new CountDownLatch(1);
            var end = new CountDownLatch(1);
            var user = CompletableFuture.runAsync(() -> {
                try (var lease = databases.lease(SINGEN)) {
                    lent.countDown();
                    end.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            lent.await();
            var rotation = CompletableFuture.runAsync(() -> databases.rotateKey(SINGEN));

            assertThat(count(databases, AACH)).isEqualTo(ROWS);
            assertThat(rotation).isNotDone();

            end.countDown();
            CompletableFuture.allOf(user, rotation).join();
            assertThat(count(databases, SINGEN)).isEqualTo(ROWS);
        }
    }

    @Test
    void aDatabaseThatDoesNotExistIsNotMadeForItsKey() {
        try (var databases = databases(OpenLimits.USUAL)) {
            assertThatThrownBy(() -> databases.rotateKey(SINGEN))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("does not exist yet");
        }
        assertThat(home.resolve("databases")).doesNotExist();
    }

    @Test
    void whereverTheProcessIsKilledTheDatabaseOpensAfterwards() throws Exception {
        try (var databases = databases(OpenLimits.USUAL)) {
            fill(databases, SINGEN);
        }
        var whole = rotateElsewhere(Duration.ofMinutes(1));

        for (var kill = 0; kill < KILLS; kill++) {
            rotateElsewhere(whole.multipliedBy(kill).dividedBy(KILLS));

            try (var databases = databases(OpenLimits.USUAL)) {
                assertThat(count(databases, SINGEN)).isEqualTo(ROWS);
                assertThat(keys().findNext(SINGEN)).isEmpty();
            }
        }
    }

    /** Kills the process after this time if it is not done by then; returns the time it took. */
    private Duration rotateElsewhere(Duration limit) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dderby.stream.error.file=" + home.resolve("derby.log"),
                        Elsewhere.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo("begins");
            var begin = System.nanoTime();
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
            } else {
                assertThat(process.exitValue()).isZero();
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    /** The process that is killed. */
    static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] home) {
            try (var databases = new DerbyDatabases(
                    Path.of(home[0]), new KeyStores(Path.of(home[0]).resolve("keys"), Map.of()), OpenLimits.USUAL)) {
                databases.lease(SINGEN).close();
                System.out.println("begins");
                databases.rotateKey(SINGEN);
            }
        }
    }

    private DerbyDatabases databases(OpenLimits limits) {
        return new DerbyDatabases(home, new KeyStores(home.resolve("keys"), Map.of()), limits);
    }

    private DatabaseKeys keys() {
        return new DatabaseKeys(home.resolve("keys"), Passphrase.of(home.resolve("keys"), Map.of()));
    }

    private static void fill(DerbyDatabases databases, DatabaseName name) throws SQLException {
        try (var lease = databases.lease(name);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE CLIENT (NAME VARCHAR(1000))");
            for (var row = 0; row < ROWS; row++) {
                statement.execute("INSERT INTO CLIENT VALUES ('" + "Beispielperson ".repeat(60) + "')");
            }
            connection.commit();
        }
    }

    private static int count(DerbyDatabases databases, DatabaseName name) throws SQLException {
        try (var lease = databases.lease(name);
                var connection = lease.database().source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM CLIENT WHERE NAME LIKE 'Beispielperson%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
