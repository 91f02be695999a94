package org.lotse.platform.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.keys.DatabaseKeys;
import org.lotse.platform.persistence.keys.OwnerOnly;
import org.lotse.platform.persistence.keys.Passphrase;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * One directory per database below {@code ${lotse.home}/databases}; the keys are in {@code ${lotse.home}/keys}. Databases are
 * opened at first use and closed with this component.
 */
@Component(service = Databases.class)
public final class DerbyDatabases implements Databases, AutoCloseable {

    /** The framework property that names the directory of everything this installation keeps. */
    static final String HOME = "lotse.home";

    private final Path home;
    private final DatabaseKeys keys;
    private final Map<DatabaseName, DerbyDatabase> databases = new ConcurrentHashMap<>();
    private volatile boolean closed;

    @Activate
    public DerbyDatabases(BundleContext context) {
        this(configured(context), Optional.ofNullable(System.getenv(Passphrase.VARIABLE)));
    }

    /**
     * Databases without a framework, as tests want them.
     *
     * @param home where databases and keys are kept
     * @param passphrase of the key store; kept in a file of its own if nobody gives one
     */
    public DerbyDatabases(Path home, Optional<String> passphrase) {
        this.home = home.toAbsolutePath().normalize();
        var directory = this.home.resolve("keys");
        this.keys = new DatabaseKeys(directory, new Passphrase(directory, passphrase));
        DerbySettings.apply(this.home);
    }

    @Override
    public Database open(DatabaseName name) {
        if (closed) {
            throw new DatabaseRefused("The databases are closed: the platform is stopping.");
        }
        return databases.computeIfAbsent(name, this::database).open();
    }

    @Override
    public String targetDatabase() {
        return "Derby";
    }

    @Override
    @Deactivate
    public void close() {
        closed = true;
        databases.values().forEach(DerbyDatabase::close);
        databases.clear();
    }

    private DerbyDatabase database(DatabaseName name) {
        try {
            OwnerOnly.directories(home.resolve("databases"));
            Files.createDirectories(home.resolve("log"));
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "Cannot write below " + home + ": make it a directory that this user may write.", e);
        }
        return new DerbyDatabase(name, home.resolve("databases").resolve(name.value()), keys);
    }

    private static Path configured(BundleContext context) {
        var home = context.getProperty(HOME);
        if (home == null || home.isBlank()) {
            throw new IllegalStateException("The framework property " + HOME + " must name a directory");
        }
        return Path.of(home);
    }
}
