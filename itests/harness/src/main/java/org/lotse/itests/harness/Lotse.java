package org.lotse.itests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One running product with one data home, on ports of its own on 127.0.0.1. Closing it ends exactly the process that was
 * started here. Not for several threads at a time.
 */
public final class Lotse implements AutoCloseable {

    /** System property: the unpacked distribution. */
    public static final String DISTRIBUTION = "lotse.distribution";

    /** System property: further options of the product's Java, for all products of a run; none if absent. */
    public static final String JAVA_OPTIONS = "lotse.java.options";

    private static final String EXTRA_JAVA_OPTIONS = "EXTRA_JAVA_OPTS";
    private static final Duration START = Duration.ofMinutes(3);
    /** Some hundred people with all that happened to them are written after the first page; on a busy machine that takes minutes. */
    private static final Duration DEMONSTRATION = Duration.ofMinutes(10);

    private static final Duration ORDERLY_END = Duration.ofSeconds(40);
    /** What shells make of signals: 128 and the number of the signal, 15 for the one that asks to end. */
    private static final int ENDED_BY_A_SIGNAL = 128;

    private static final int ENDED_AS_ASKED = ENDED_BY_A_SIGNAL + 15;
    private static final Duration ANSWER = Duration.ofMinutes(1);

    private final Path distribution;
    private final Path home;
    private final Map<String, String> environment;
    private final URI address;
    private @Nullable Process process;

    private Lotse(Path distribution, Path home, Profile profile, Map<String, String> more) {
        this.distribution = distribution;
        this.home = home;
        var ports = FreePorts.find(2);
        this.address = URI.create("http://127.0.0.1:" + ports.get(0) + "/");
        this.environment = new TreeMap<>(more);
        environment.merge(EXTRA_JAVA_OPTIONS, System.getProperty(JAVA_OPTIONS, ""), (own, all) -> own + " " + all);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("LOTSE_HOME", home.toString());
        environment.put("LOTSE_PROFILE", profile.key());
        environment.put("LOTSE_HTTP_HOST", "127.0.0.1");
        environment.put("LOTSE_HTTP_PORT", ports.get(0).toString());
        environment.put("LOTSE_SSH_PORT", ports.get(1).toString());
    }

    /**
     * Starts the product and waits for its first page.
     *
     * @param home a directory that does not exist or is empty
     */
    public static Lotse start(Path home, Profile profile) {
        return start(home, profile, Map.of());
    }

    /** As {@link #start(Path, Profile)}, with further environment variables. */
    public static Lotse start(Path home, Profile profile, Map<String, String> environment) {
        var distribution = System.getProperty(DISTRIBUTION);
        if (distribution == null) {
            throw new IllegalStateException("Say where the unpacked distribution is: -D" + DISTRIBUTION + "=…");
        }
        var lotse = new Lotse(Path.of(distribution).toAbsolutePath(), home.toAbsolutePath(), profile, environment);
        lotse.launch();
        return lotse;
    }

    /** Where its first page is, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** Where its data is. */
    public Path home() {
        return home;
    }

    /** The number of its process. */
    public long pid() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("Not running");
        }
        return running.pid();
    }

    /** Ends it as a loss of power would: no shutdown hook, no last write. */
    public void kill() {
        var running = process;
        process = null;
        if (running != null) {
            try {
                running.destroyForcibly().waitFor();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Ends it in an orderly way and starts it again with the same data and the same address.
     *
     * @return how long the end took
     */
    public Duration restart() {
        var begun = System.nanoTime();
        close();
        var ended = Duration.ofNanos(System.nanoTime() - begun);
        launch();
        return ended;
    }

    /**
     * Runs a line in the operator's shell, by {@code bin/client} without a dialogue.
     *
     * @return what it printed
     * @throws ConsoleRefusal if it did not end well
     */
    public String client(String line) {
        try {
            var output = Files.createTempFile(home, "client", ".txt");
            var client = command("client", line)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!client.waitFor(ANSWER.toSeconds(), TimeUnit.SECONDS)) {
                client.destroyForcibly();
                throw new ConsoleRefusal(line, "no end after " + ANSWER);
            }
            var printed = Files.readString(output);
            Files.delete(output);
            if (client.exitValue() != 0) {
                throw new ConsoleRefusal(line, printed);
            }
            return printed;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Drops a file into {@code deploy/} as an administrator does: under another name first, so that it is never seen half. */
    public void deploy(Path file, String name) {
        try {
            var whole = Files.copy(file, home.resolve(name + ".part"), StandardCopyOption.REPLACE_EXISTING);
            // The time of the drop, not that of the build: that is what the watcher goes by.
            Files.setLastModifiedTime(whole, FileTime.from(Instant.now()));
            Files.move(whole, home.resolve("deploy").resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Takes a file out of {@code deploy/}; does nothing if it is not there. */
    public void undeploy(String name) {
        try {
            Files.deleteIfExists(home.resolve("deploy").resolve(name));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Waits until something holds; at once an error if the product stops meanwhile. */
    public void await(String what, Duration limit, BooleanSupplier holds) {
        var running = process;
        if (running == null) {
            throw new IllegalStateException("Not running");
        }
        var end = Instant.now().plus(limit);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Waited " + limit + " in vain for: " + what + "\n"
                        + BusyThreads.of(running.pid()) + lastWords());
            }
            try {
                if (running.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("It stopped with status " + running.exitValue()
                            + " while we waited for: " + what + "\n" + lastWords());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    /** The end of its logs. */
    public String lastWords() {
        return tail(home.resolve("log/console.log"), 30) + tail(home.resolve("log/lotse.log"), 80);
    }

    @Override
    public void close() {
        var running = process;
        process = null;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(ORDERLY_END.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
                throw new IllegalStateException(
                        "It did not end within " + ORDERLY_END + " when asked to\n" + lastWords());
            }
            if (running.exitValue() > ENDED_BY_A_SIGNAL && running.exitValue() != ENDED_AS_ASKED) {
                throw new IllegalStateException(
                        "It crashed while it ended, status " + running.exitValue() + "\n" + lastWords());
            }
        } catch (InterruptedException stopped) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void launch() {
        try {
            Files.createDirectories(home.resolve("log"));
            var started = command("karaf", "server")
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log/console.log").toFile())
                    .start();
            process = started;
            // If the tests themselves are ended, what they started must not live on.
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly, "end of " + home.getFileName()));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        try {
            await("the first page at " + address, START, this::answers);
            await("the operator's key", START, () -> Files.exists(home.resolve("keys/operator.pem")));
            if (Profile.DEMO.key().equals(environment.get("LOTSE_PROFILE"))) {
                // The page comes first, its people a moment later.
                await(
                        "the demonstration's people and cases",
                        DEMONSTRATION,
                        () -> Files.exists(home.resolve("demo-complete")));
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private ProcessBuilder command(String script, String argument) {
        var command =
                new ProcessBuilder(distribution.resolve("bin").resolve(script).toString(), argument);
        command.environment().putAll(environment);
        return command;
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            try {
                return connection.getResponseCode() < 400;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String tail(Path log, int lines) {
        if (!Files.exists(log)) {
            return "(no " + log + ")\n";
        }
        try {
            List<String> all = Files.readAllLines(log, StandardCharsets.UTF_8);
            return "--- " + log + "\n" + String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()))
                    + "\n";
        } catch (IOException unreadable) {
            return "(" + log + " cannot be read: " + unreadable + ")\n";
        }
    }
}
