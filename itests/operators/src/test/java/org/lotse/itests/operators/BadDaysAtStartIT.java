package org.lotse.itests.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.itests.harness.FreePorts;
import org.lotse.itests.harness.Lotse;

/** What keeps the product from starting is one sentence with its cure, on stderr, and an exit code that is not zero. */
class BadDaysAtStartIT {

    private static final Path DISTRIBUTION =
            Path.of(System.getProperty(Lotse.DISTRIBUTION)).toAbsolutePath();
    private static final int PATIENCE_SECONDS = 60;

    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path work;

    private Path home;

    @BeforeEach
    void nothingIsWrongYet() throws IOException {
        home = work.resolve("home");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LOTSE_HOME", home.toString());
        var ports = FreePorts.find(2);
        environment.put("LOTSE_HTTP_PORT", "" + ports.get(0));
        environment.put("LOTSE_SSH_PORT", "" + ports.get(1));
    }

    @Test
    void portForTheBrowserIsTaken() throws Exception {
        assertPortIsNamed("LOTSE_HTTP_PORT");
    }

    @Test
    void portForOperatorsIsTaken() throws Exception {
        assertPortIsNamed("LOTSE_SSH_PORT");
    }

    @Test
    void portIsLostBetweenTheLookAndTheStart() throws Exception {
        try (var holder = new Socket()) {
            // Bound without listening: nobody answers who looks, and nobody else can have it.
            holder.setReuseAddress(false);
            holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            environment.put("LOTSE_HTTP_PORT", "" + holder.getLocalPort());

            assertRefused("Port " + holder.getLocalPort() + " was taken", "set LOTSE_HTTP_PORT");
        }
    }

    @Test
    void portIsNoPort() throws Exception {
        environment.put("LOTSE_HTTP_PORT", "80 80");

        assertRefused("LOTSE_HTTP_PORT is '80 80'", "a number from 1 to 65535");
    }

    @Test
    void dataHomeIsAFile() throws Exception {
        Files.writeString(home, "A note that somebody left here");

        assertRefused("is not a directory", "set LOTSE_HOME");
        assertThat(home).hasContent("A note that somebody left here");
    }

    @Test
    void placeForTheDatabasesIsNoPlaceToWrite() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("databases"), "In the way");

        assertRefused("cannot make " + home.resolve("databases"), "set LOTSE_HOME");
    }

    @Test
    void diskIsFull() throws Exception {
        environment.put("LOTSE_LEAST_FREE_MB", "999999999");

        assertRefused("MB are free for the data home", "Make at least 999999999 MB free");
    }

    @Test
    void javaIsTooOld() throws Exception {
        environment.put("JAVA_HOME", java("17.0.13", true).toString());

        assertRefused("needs a JDK 21 or newer", "is Java 17", "Set JAVA_HOME");
    }

    @Test
    void javaIsNoDevelopmentKit() throws Exception {
        environment.put("JAVA_HOME", java("25.0.1", false).toString());

        assertRefused("needs a JDK 21 or newer", "a Java 25 runtime without a compiler (JRE)", "Install the JDK");
    }

    @Test
    void javaIsNotWhereItIsSaidToBe() throws Exception {
        environment.put("JAVA_HOME", work.resolve("nowhere").toString());

        assertRefused("no Java found", "set JAVA_HOME");
    }

    @Test
    void clockWentBack() throws Exception {
        ranLast(Duration.ofHours(-3));

        assertRefused("the clock says", "was written later than that", "Set the system's clock right");
    }

    @Test
    void clockIsMoreThanAYearAhead() throws Exception {
        ranLast(Duration.ofDays(367));

        assertRefused("the clock says", "more than a year after Lotse last ran", "start once with LOTSE_CLOCK=right");
    }

    @Test
    void machineThatStoodForMonthsIsBelieved() throws Exception {
        environment.put("JAVA_HOME", java("25.0.1", true).toString());
        ranLast(Duration.ofDays(365));

        assertThat(complaints(DISTRIBUTION.resolve("bin/karaf"))).isEmpty();
    }

    @Test
    void clockFarAheadIsBelievedWhenSomebodyVouchesForIt() throws Exception {
        environment.put("JAVA_HOME", java("25.0.1", true).toString());
        environment.put("LOTSE_CLOCK", "right");
        ranLast(Duration.ofDays(367));

        assertThat(complaints(DISTRIBUTION.resolve("bin/karaf"))).isEmpty();
    }

    @Test
    void anotherOneWorksOnTheSameData() throws Exception {
        Files.createDirectories(home);
        var running = new ProcessBuilder("bash", "-c", "exec -a karaf sleep 60").start();
        try {
            Files.writeString(home.resolve("server.pid"), running.pid() + "\n");

            assertRefused("another Lotse works with " + home, "process " + running.pid(), "Stop it first");
        } finally {
            running.destroyForcibly();
        }
    }

    @Test
    void profileIsUnknown() throws Exception {
        environment.put("LOTSE_PROFILE", "production");

        assertRefused("there is no profile 'production'", "plain or demo");
    }

    @Test
    void settingsBreakOff() throws Exception {
        var etc = Files.createDirectories(work.resolve("product/etc"));
        var bin = Files.createDirectories(work.resolve("product/bin"));
        for (var script : new String[] {"karaf", "inc", "setenv", "refusals"}) {
            Files.copy(DISTRIBUTION.resolve("bin").resolve(script), bin.resolve(script));
        }
        Files.writeString(etc.resolve("lotse.env"), "LOTSE_HTTP_PORT=\"${LOTSE_HTTP_PO");

        assertRefused(bin.resolve("karaf"), "etc/lotse.env break off", "Correct the file");
    }

    private void ranLast(Duration before) throws IOException {
        var log = Files.createDirectories(home.resolve("log")).resolve("lotse.log");
        Files.writeString(log, "");
        Files.setLastModifiedTime(log, FileTime.from(Instant.now().minus(before)));
    }

    private void assertPortIsNamed(String variable) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put(variable, "" + taken.getLocalPort());

            assertRefused("port " + taken.getLocalPort() + " is in use", "set " + variable);
        }
    }

    private void assertRefused(String... words) throws Exception {
        assertRefused(DISTRIBUTION.resolve("bin/karaf"), words);
    }

    private void assertRefused(Path karaf, String... words) throws Exception {
        assertThat(complaints(karaf)).singleElement().asString().contains(words);
    }

    /** What a start that ends at once has to say. */
    private List<String> complaints(Path karaf) throws Exception {
        var builder = new ProcessBuilder(karaf.toString(), "server")
                .redirectOutput(work.resolve("out").toFile())
                .redirectError(work.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LOTSE_"));
        builder.environment().putAll(environment);
        var started = builder.start();
        try {
            assertThat(started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            started.destroyForcibly();
        }

        var said = Files.readString(work.resolve("err"), StandardCharsets.UTF_8);
        assertThat(started.exitValue()).as(said).isNotZero();
        return said.lines().filter(line -> line.startsWith("lotse: ")).toList();
    }

    private Path java(String version, boolean compiler) throws IOException {
        var directory = work.resolve("java");
        var bin = Files.createDirectories(directory.resolve("bin"));
        Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (var tool : compiler ? new String[] {"java", "javac"} : new String[] {"java"}) {
            assertThat(Files.writeString(bin.resolve(tool), "#!/bin/sh\nexit 1\n")
                            .toFile()
                            .setExecutable(true))
                    .isTrue();
        }
        return directory;
    }
}
