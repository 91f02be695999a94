package org.lotse.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.itests.harness.ConsoleRefusal;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/** Days on which the platform cannot do everything: it says so, names the cure, and does the rest. */
class BadDaysIT {

    private static final String KONSTANZ = "08335043";
    private static final String SINGEN = "08335075";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    @Test
    void oneTownsDatabaseIsDamagedAndTheOthersWork() throws IOException {
        try (var product = Installation.start("damaged", Map.of())) {
            assertThat(product.report()).isEqualTo("OK 0");
            product.work(20);

            product.restart(
                    () -> damage(product.lotse().home().resolve("databases").resolve(SINGEN)));

            assertThat(product.report())
                    .contains(SINGEN + ": UNAVAILABLE")
                    .contains("restore both from the same backup")
                    .doesNotContain(KONSTANZ);
            product.work(20);
            assertThat(product.lotse().client("lotse:database-list --json"))
                    .containsPattern(
                            "\"database\" : \"" + KONSTANZ + "\",\\s*\"kind\" : \"derby\",\\s*\"state\" : \"open\"")
                    .containsPattern(
                            "\"database\" : \"" + SINGEN + "\",\\s*\"kind\" : \"derby\",\\s*\"state\" : \"refused\"")
                    .contains("restore both from the same backup");
        }
    }

    @Test
    void aServerThatIsAwayAtTheStartEndsItWithOneClearMessage() {
        var nowhere = Map.of("LOTSE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/lotse");

        assertThatThrownBy(() -> startAndWatch(directory.resolve("home"), nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stopped with status 1")
                .hasMessageContaining(
                        "lotse: cannot start. The database jdbc:postgresql://127.0.0.1:1/lotse cannot be reached")
                .hasMessageContaining("Start the server, or correct LOTSE_DATABASE_URL");
    }

    @Test
    void aWrongPassphraseEndsTheStartWithOneClearMessage() throws IOException {
        var home = directory.resolve("home");
        Lotse.start(home, Profile.PLAIN, Map.of("LOTSE_KEYSTORE_PASSPHRASE", "right"))
                .close();

        assertThatThrownBy(() -> startAndWatch(home, Map.of("LOTSE_KEYSTORE_PASSPHRASE", "wrong")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stopped with status 1")
                .hasMessageContaining("the passphrase is wrong or the file is damaged");
    }

    @Test
    void aServerThatGoesAwayIsToldAndFoundAgainWhenItIsBack() throws IOException {
        var server = Server.require("away");
        try (var line = new Line(server.host(), server.port());
                var product = Installation.start("away", server.environment(line.port()))) {
            assertThat(product.report()).isEqualTo("OK 0");
            product.work(20);

            line.cut();
            assertThatThrownBy(() -> product.lotse().client("lotse:user-list " + KONSTANZ))
                    .isInstanceOf(ConsoleRefusal.class)
                    .hasMessageContaining("cannot be used");

            line.mend();
            product.lotse().await("the list of members", PATIENCE, () -> isAnswered(product.lotse()));
            product.work(20);
        }
    }

    @Test
    void aFullDiskRefusesAndSpoilsNothing() throws Exception {
        var disk = Files.createDirectory(directory.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=400m", "lotse", disk.toString()),
                "NOT TESTED ON A FULL DISK: this user may not mount one");
        assumeTrue(holds(disk, 300), "NOT TESTED ON A FULL DISK: the one mounted is full long before it should be");
        try (var product = Installation.start(Files.createDirectory(disk.resolve("home")), Map.of())) {
            assertThat(product.report()).isEqualTo("OK 0");
            product.work(20);

            var filler = fill(disk);
            product.lotse()
                    .await(
                            "a refusal",
                            PATIENCE,
                            () -> product.refusals().stream().anyMatch(line -> line.endsWith("DatabaseRefused;")));
            // Whoever comes to a database that somebody else's write has just ended may be the first to say so.
            product.lotse()
                    .await(
                            "the reason",
                            PATIENCE,
                            () -> product.lotse().lastWords().contains("There is no space left for"));
            assertThat(product.lotse().lastWords()).contains("make room");

            Files.delete(filler);
            product.work(20);
            product.restart(() -> {});
            assertThat(product.report()).startsWith("OK ");
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    /** The first page may come before the first need of the database. */
    private static void startAndWatch(Path home, Map<String, String> environment) {
        try (var lotse = Lotse.start(home, Profile.PLAIN, environment)) {
            lotse.await("its end", PATIENCE, () -> false);
        }
    }

    private static boolean isAnswered(Lotse lotse) {
        try {
            return lotse.client("lotse:user-list " + KONSTANZ).contains("kira.crash");
        } catch (ConsoleRefusal stillAway) {
            return false;
        }
    }

    /** As a disk does that loses a few sectors: half of each file of tables is something else. */
    private static void damage(Path database) {
        try (var files = Files.list(database.resolve("seg0"))) {
            for (var file : files.toList()) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.allocate((int) (channel.size() / 2)), 0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where memory is limited, a disk in memory may promise more than there is. */
    private static boolean holds(Path disk, int megabytes) throws IOException {
        var trial = disk.resolve("trial");
        try (var channel = FileChannel.open(trial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i < megabytes; i++) {
                channel.write(ByteBuffer.allocate(1024 * 1024));
            }
            return true;
        } catch (IOException full) {
            return false;
        } finally {
            Files.delete(trial);
        }
    }

    private static Path fill(Path disk) throws IOException {
        var filler = disk.resolve("filler");
        try (var channel = FileChannel.open(filler, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (true) {
                channel.write(ByteBuffer.allocate(4096));
            }
        } catch (IOException full) {
            return filler;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
