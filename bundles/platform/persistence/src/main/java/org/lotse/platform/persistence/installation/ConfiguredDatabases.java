package org.lotse.platform.persistence.installation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.derby.DerbyDatabases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.keys.KeyStores;
import org.lotse.platform.persistence.operation.DatabaseState;
import org.lotse.platform.persistence.postgres.PostgresDatabases;
import org.lotse.platform.persistence.postgres.PostgresSettings;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The databases that the configuration asks for. Nothing is opened or connected before somebody needs it. */
@Component(service = Databases.class, configurationPid = "org.lotse.databases")
public final class ConfiguredDatabases implements Databases {

    /** The framework property that names the directory of everything this installation keeps. */
    private static final String HOME = "lotse.home";

    /** How databases are kept; configuration {@code org.lotse.databases}. */
    public @interface Config {

        /** Databases of tenants that are open at a time, besides the platform's. */
        int open_most() default 50;

        /** Minutes after which a database is closed that nobody uses. */
        int idle_minutes() default 10;

        /** Connections to a database server at a time. */
        int pool_most() default 16;

        /** Seconds that somebody waits for a database before being refused. */
        int wait_seconds() default 10;
    }

    private final Databases chosen;

    @Activate
    public ConfiguredDatabases(BundleContext context, @Reference KeyStores keyStores, Config config) {
        var limits = new OpenLimits(
                config.open_most(),
                Duration.ofMinutes(config.idle_minutes()),
                Duration.ofSeconds(config.wait_seconds()));
        var standstill = new Standstill();
        try {
            var databases = choose(home(context), keyStores, System.getenv(), limits, config.pool_most());
            chosen = new FirstOpening(databases, standstill);
        } catch (DatabaseRefused e) {
            standstill.accept(e);
            throw e;
        }
    }

    /**
     * PostgreSQL if the environment names a server, else Derby.
     *
     * @param home where Derby keeps databases and keys
     * @param connections to a server at a time
     */
    public static Databases choose(Path home, Map<String, String> environment, OpenLimits limits, int connections) {
        return choose(home, new KeyStores(home.resolve("keys"), environment), environment, limits, connections);
    }

    private static Databases choose(
            Path home, KeyStores keyStores, Map<String, String> environment, OpenLimits limits, int connections) {
        return PostgresSettings.of(environment)
                .<Databases>map(settings -> new PostgresDatabases(settings, connections, limits.patience()))
                .orElseGet(() -> new DerbyDatabases(home, keyStores, limits));
    }

    @Override
    public Lease lease(DatabaseName name) {
        return chosen.lease(name);
    }

    @Override
    public void doubt(DatabaseName name, String reason) {
        chosen.doubt(name, reason);
    }

    @Override
    public void rotateKey(DatabaseName name) {
        chosen.rotateKey(name);
    }

    @Override
    public List<DatabaseState> states() {
        return chosen.states();
    }

    @Override
    public String targetDatabase() {
        return chosen.targetDatabase();
    }

    @Override
    @Deactivate
    public void close() {
        chosen.close();
    }

    private static Path home(BundleContext context) {
        var home = context.getProperty(HOME);
        if (home == null || home.isBlank()) {
            throw new IllegalStateException("The framework property " + HOME + " must name a directory");
        }
        return Path.of(home);
    }
}
