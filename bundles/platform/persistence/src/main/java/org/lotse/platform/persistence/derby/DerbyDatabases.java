package org.lotse.platform.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.keys.DatabaseKeys;
import org.lotse.platform.persistence.keys.KeyStores;
import org.lotse.platform.persistence.operation.DatabaseState;

/**
 * One directory per database below {@code ${lotse.home}/databases}; the keys are in {@code ${lotse.home}/keys}. Databases are
 * opened at first use and closed when nobody has used them for a while; the platform's stays open.
 */
public final class DerbyDatabases implements Databases {

    private static final String KIND = "derby";

    /** What Linux says, in English. */
    private static final String NO_SPACE = "No space left on device";

    /** With fewer bytes left no log file of a database can grow. */
    private static final long SMALLEST_SPACE = 2_000_000;

    private final Path home;
    private final DatabaseKeys keys;
    private final LeasedDatabases leased;
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-idle-databases").factory());

    /**
     * Opens nothing yet.
     *
     * @param home where databases and keys are kept
     * @param keyStores where their keys are
     * @param limits how many may be open
     */
    public DerbyDatabases(Path home, KeyStores keyStores, OpenLimits limits) {
        this.home = home.toAbsolutePath().normalize();
        this.keys = keyStores.databases();
        this.leased = new LeasedDatabases(limits, InstantSource.system(), this::database);
        DerbySettings.apply(this.home);
        var often = Math.max(1, limits.idle().toMillis() / 4);
        sweeper.scheduleWithFixedDelay(leased::closeIdle, often, often, TimeUnit.MILLISECONDS);
    }

    @Override
    public Lease lease(DatabaseName name) {
        return leased.lease(name);
    }

    @Override
    public void doubt(DatabaseName name, String reason) {
        leased.doubt(
                name, isDiskFull(reason) ? reason + " There is no space left for " + home + ": make room." : reason);
    }

    @Override
    public void rotateKey(DatabaseName name) {
        if (!Files.exists(directory(name))) {
            throw new DatabaseRefused("Database " + name + " does not exist yet, and therefore has no key.");
        }
        leased.alone(name, () -> database(name).rotateKey());
    }

    @Override
    public List<DatabaseState> states() {
        var views = leased.views();
        var names = new TreeSet<>(views.keySet());
        names.addAll(onDisk());
        return names.stream().map(name -> state(name, views.get(name))).toList();
    }

    @Override
    public String targetDatabase() {
        return "Derby";
    }

    @Override
    public void close() {
        sweeper.shutdownNow();
        leased.close();
    }

    /** Either the system has said so, or there is too little: what could not be written is free again when somebody looks. */
    private boolean isDiskFull(String reason) {
        return reason.contains(NO_SPACE) || home.toFile().getUsableSpace() < SMALLEST_SPACE;
    }

    private DerbyDatabase database(DatabaseName name) {
        return new DerbyDatabase(name, home, keys);
    }

    private Path directory(DatabaseName name) {
        return DerbyDatabase.directory(home, name);
    }

    private List<DatabaseName> onDisk() {
        var directory = home.resolve("databases");
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .flatMap(file -> DatabaseName.parse(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new DatabaseRefused("Cannot read " + directory + ": " + e.getMessage(), e);
        }
    }

    private DatabaseState state(DatabaseName name, LeasedDatabases.@Nullable View view) {
        return new DatabaseState(
                name.value(),
                KIND,
                view == null ? DatabaseState.State.CLOSED : view.state(),
                view == null ? 0 : view.users(),
                size(directory(name)),
                Optional.ofNullable(view).map(LeasedDatabases.View::lastUse),
                Optional.ofNullable(view).flatMap(LeasedDatabases.View::problem));
    }

    private static long size(Path directory) {
        try {
            return DiskUse.of(directory);
        } catch (IOException e) {
            throw new DatabaseRefused("Cannot read " + directory + ": " + e.getMessage(), e);
        }
    }
}
