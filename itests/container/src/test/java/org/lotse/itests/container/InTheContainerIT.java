package org.lotse.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/** Starts the assembled product, drops the bundle of tests into {@code deploy/} and shows what each of them reported. */
class InTheContainerIT {

    private static final Path WORK = Path.of(System.getProperty("lotse.work"));
    private static Lotse lotse;
    private static Path reports;

    @BeforeAll
    static void runInside() throws IOException {
        Files.createDirectories(WORK);
        var home = Files.createTempDirectory(WORK, "container");
        reports = Files.createDirectory(home.resolve("reports"));
        // An event that fails is tried again at once and parked soon: nobody has to wait for the patience of a real
        // one.
        Files.writeString(
                Path.of(System.getProperty(Lotse.DISTRIBUTION)).resolve("etc/org.lotse.events.cfg"),
                "retry.seconds = 0\nattempts = 3\n");
        lotse = Lotse.start(
                home,
                Profile.PLAIN,
                Map.of(
                        "LOTSE_PROBE_REPORT", reports.toAbsolutePath().toString(),
                        "LOTSE_PROBE_GUEST", System.getProperty("lotse.guest")));
        // Not dropped: what is dropped is started once to be looked at and once for good, and so the tests would run
        // twice.
        lotse.client("bundle:install -s file:" + System.getProperty("lotse.probe"));
        lotse.await(
                "the last test in the container", Duration.ofMinutes(15), () -> Files.exists(reports.resolve("end")));
    }

    @AfterAll
    static void stop() {
        if (lotse != null) {
            lotse.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> promises() {
        var results = results();
        if (results.isEmpty()) {
            throw new AssertionError("No test ran in the container\n" + lotse.lastWords());
        }
        return results.stream()
                .collect(Collectors.groupingBy(Result::promise, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(promise -> DynamicContainer.dynamicContainer(
                        promise.getKey(), promise.getValue().stream().map(Result::test)));
    }

    private static List<Result> results() {
        try (var files = Files.list(reports)) {
            return files.filter(file -> file.toString().endsWith(".result"))
                    .sorted()
                    .map(Result::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Result(String promise, String name, String state, String millis, String more) {

        static Result read(Path file) {
            try {
                var content = Files.readString(file).split("\n", 2);
                var head = content[0].split("\t");
                var promise = head[0].substring(head[0].lastIndexOf('.') + 1);
                return new Result(promise, head[1], head[2], head[3], content[1]);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        DynamicTest test() {
            System.out.printf("%-8s %-34s %s (%s ms)%n", state, promise, name, millis);
            return DynamicTest.dynamicTest(name, () -> {
                if (!state.equals("PASSED")) {
                    var failure =
                            new AssertionError(state + " in the container: " + promise + "." + name + "\n" + more);
                    // The stack that counts is the one from inside.
                    failure.setStackTrace(new StackTraceElement[0]);
                    throw failure;
                }
            });
        }
    }
}
