package org.lotse.itests.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./lotse}, the first command that anybody types. */
class FirstCommandIT {

    private static final String KONSTANZ = "08335043";
    private static final Duration QUICKLY = Duration.ofSeconds(30);

    @TempDir
    private Path root;

    private Workshop workshop;

    @BeforeEach
    void nothingIsBuilt() throws IOException {
        workshop = new Workshop(root);
    }

    @AfterEach
    void stop() throws Exception {
        workshop.lotse("stop");
    }

    @Test
    void startsTellsHowToSignInStopsAndFindsItsDataAgain() throws Exception {
        assertThat(workshop.lotse("status")).isEqualTo(new Workshop.Outcome(3, "Lotse is not running.\n"));
        assertThat(workshop.lotse("client", "lotse:tenant-list").status()).isNotZero();

        var first = workshop.lotse("start");

        assertThat(first.status()).as(first.said()).isZero();
        assertThat(first.said())
                .contains(
                        "Building",
                        "Preparing",
                        "Lotse is running: " + workshop.address(),
                        "one-time password",
                        "./lotse stop");
        assertThat(workshop.home().resolve("initial-admin-password.txt")).isNotEmptyFile();
        var process = ProcessHandle.of(workshop.pid()).orElseThrow();
        assertThat(workshop.lotse("status").said())
                .contains("Lotse (plain) is running: " + workshop.address(), "process " + process.pid());
        assertThat(workshop.lotse("client", "lotse:module-enable " + KONSTANZ + " cases")
                        .said())
                .contains("yes");
        assertThat(workshop.lotse("client", "lotse:tenant-lost").status()).isNotZero();

        var again = workshop.lotse("start");

        assertThat(again.said()).contains("Lotse is running: " + workshop.address());
        assertThat(workshop.pid()).isEqualTo(process.pid());

        var asked = Instant.now();
        var stopped = workshop.lotse("stop");

        assertThat(stopped.said()).contains("Stopped: " + workshop.home());
        assertThat(Duration.between(asked, Instant.now())).isLessThan(QUICKLY);
        assertThat(process.isAlive()).isFalse();
        assertThat(workshop.lotse("stop").said()).contains("Lotse is not running.");

        var second = workshop.lotse("start");

        assertThat(second.status()).as(second.said()).isZero();
        assertThat(second.said()).doesNotContain("Building", "Preparing");
        assertThat(workshop.preparedClasses()).isNotEmptyFile();
        assertThat(workshop.timesBuilt()).isOne();
        assertThat(workshop.lotse("client", "lotse:module-list --json " + KONSTANZ)
                        .said())
                .containsPattern("\"module\" : \"cases\"[^}]*\"on\" : true");
    }

    @Test
    void portThatIsTakenIsNamedAndNothingIsLeftRunning() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            workshop.set("LOTSE_HTTP_PORT", "" + taken.getLocalPort());

            var outcome = workshop.lotse("start");

            assertThat(outcome.status()).isNotZero();
            assertThat(outcome.said())
                    .contains("lotse: port " + taken.getLocalPort() + " is in use", "set LOTSE_HTTP_PORT");
            assertThat(workshop.home().resolve("lotse.pid")).doesNotExist();
        }
    }

    @Test
    void withoutAJdkNewEnoughItSaysWhichOneToInstall() throws Exception {
        workshop.haveOnlyJdk("17.0.13");

        var outcome = workshop.lotse("start");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said())
                .contains("lotse: no JDK 21 or newer found", "17.0.13", "Install one", "set JAVA_HOME");
        assertThat(workshop.timesBuilt()).isZero();
    }

    @Test
    void commandThatIsNoneIsAnsweredWithThoseThereAre() throws Exception {
        var outcome = workshop.lotse("strat");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).contains("Usage: ./lotse <command>", "start [--demo]", "unknown command: strat");
        assertThat(Files.exists(root.resolve("var"))).isFalse();
    }
}
