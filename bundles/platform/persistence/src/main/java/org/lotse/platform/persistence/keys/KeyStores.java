package org.lotse.platform.persistence.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.operation.KeptPassphrase;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The key stores of the installation, {@code keys/databases.p12} and {@code keys/journal.p12}, under one passphrase. Any thread. */
@Component(service = KeyStores.class)
public final class KeyStores {

    /** A passphrase that somebody chose has at least so many characters. */
    public static final int SHORTEST = 16;

    private final Passphrase passphrase;
    private final DatabaseKeys databases;
    private final DatabaseKeys journal;

    @Activate
    public KeyStores(BundleContext context) {
        this(Path.of(context.getProperty("lotse.home")).resolve("keys"), System.getenv());
    }

    /**
     * The same without a framework.
     *
     * @param directory where the stores lie
     * @param environment what the process was told about the passphrase
     */
    public KeyStores(Path directory, Map<String, String> environment) {
        passphrase = Passphrase.of(directory, environment);
        databases = new DatabaseKeys(directory, passphrase);
        journal = new DatabaseKeys(directory, "journal.p12", passphrase);
    }

    /** The keys of the databases. */
    public DatabaseKeys databases() {
        return databases;
    }

    /** The secret of the audit trails' seals. */
    DatabaseKeys journal() {
        return journal;
    }

    /**
     * Protects both stores by another passphrase; the one before opens neither any more. The new stores are on the disk
     * beside the old ones before anything is changed, and after a crash at any moment either the old passphrase opens
     * everything or the new one.
     *
     * @param chosen the new one; without it a random one is made, which only works if the platform keeps it in its own file
     * @throws DatabaseRefused if it cannot be changed, and why; nothing is changed then
     */
    public KeptPassphrase changePassphrase(Optional<char[]> chosen) {
        if (chosen.isEmpty() && !passphrase.isOurs()) {
            throw new DatabaseRefused("The passphrase stands in " + passphrase.place()
                    + ", which Lotse does not write. Put the new one into a file and name that file.");
        }
        if (chosen.filter(secret -> secret.length < SHORTEST).isPresent()) {
            throw new DatabaseRefused(
                    "The new passphrase has fewer than " + SHORTEST + " characters. Choose a longer one.");
        }
        synchronized (databases) {
            synchronized (journal) {
                return change(chosen.orElseGet(Passphrase::random));
            }
        }
    }

    private KeptPassphrase change(char[] secret) {
        try {
            if (Arrays.equals(passphrase.read(), secret)) {
                throw new DatabaseRefused("This is the passphrase already. Choose another one.");
            }
            var databasesReady = databases.prepare(secret);
            var journalReady = journal.prepare(secret);
            passphrase.replace(secret);
            if (databasesReady) {
                databases.takePrepared();
            }
            if (journalReady) {
                journal.takePrepared();
            }
            return new KeptPassphrase(passphrase.place(), passphrase.isOurs());
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The passphrase in " + passphrase.place() + " cannot be changed: " + e.getMessage(), e);
        }
    }
}
