package org.lotse.itests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lotse.itests.harness.Lotse;
import org.lotse.itests.harness.Profile;

/** A product with the load bundle in it. */
final class Installation implements AutoCloseable {

    private static final Path WORK = Path.of(System.getProperty("lotse.work"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String REFUSED = " refused ";

    private final Lotse lotse;
    private final Path directory;
    private int round = 1;

    private Installation(Lotse lotse, Path directory) {
        this.lotse = lotse;
        this.directory = directory;
    }

    /** Starts an empty one; the load begins by itself. */
    static Installation start(String name, Map<String, String> environment) throws IOException {
        Files.createDirectories(WORK);
        return start(Files.createTempDirectory(WORK, name), environment);
    }

    /** As {@link #start(String, Map)}, in this data home. */
    static Installation start(Path home, Map<String, String> environment) throws IOException {
        var directory = Files.createTempDirectory(Files.createDirectories(WORK), "load");
        var all = new HashMap<>(environment);
        all.put("LOTSE_CRASH_DIRECTORY", directory.toAbsolutePath().toString());
        var lotse = Lotse.start(home, Profile.PLAIN, all);
        lotse.deploy(Path.of(System.getProperty("lotse.probe")), "crash.jar");
        return new Installation(lotse, directory);
    }

    Lotse lotse() {
        return lotse;
    }

    /** What the load bundle found when it started this time. */
    String report() {
        var file = directory.resolve("report-" + round);
        lotse.await("report " + round + " of the load", PATIENCE, () -> Files.exists(file));
        return read(file);
    }

    /** Waits until so many more things were confirmed than before. */
    void work(int more) {
        var before = confirmed();
        lotse.await(more + " more confirmations", PATIENCE, () -> confirmed() >= before + more);
    }

    /** As a machine that loses its power, then starts again. */
    void crash() {
        lotse.kill();
        round++;
        lotse.restart();
    }

    /** In an orderly way, with something done in between. */
    void restart(Runnable meanwhile) {
        lotse.close();
        round++;
        meanwhile.run();
        lotse.restart();
    }

    long confirmed() {
        return lines().filter(line -> !line.contains(REFUSED)).count();
    }

    private Stream<String> lines() {
        var file = directory.resolve("confirmed");
        return Files.exists(file) ? read(file).lines() : Stream.of();
    }

    /** What writers were told instead of a confirmation. */
    List<String> refusals() {
        return lines().filter(line -> line.contains(REFUSED)).toList();
    }

    @Override
    public void close() {
        lotse.close();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
