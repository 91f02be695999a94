package org.lotse.platform.persistence.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;

/**
 * The keys of all databases in one PKCS#12 store (RFC 7292), outside the directory of the databases so that a copy of the
 * data alone is worthless. Read anew each time: nothing but an opening database needs a key. Any thread.
 */
public final class DatabaseKeys {

    private static final String ALGORITHM = "AES";
    private static final int KEY_BYTES = 256 / 8;

    /** Under this alias, after the database's name, waits a key until the database is proven to have taken it. */
    private static final String NEXT = ".next";

    private final Path directory;
    private final Path file;
    private final Passphrase passphrase;

    /**
     * @param directory where {@code databases.p12} lies; made with the first key
     * @param passphrase what protects it
     */
    public DatabaseKeys(Path directory, Passphrase passphrase) {
        this(directory, "databases.p12", passphrase);
    }

    /** A store of another name. */
    DatabaseKeys(Path directory, String name, Passphrase passphrase) {
        this.directory = directory;
        this.file = directory.resolve(name);
        this.passphrase = passphrase;
    }

    /** The database's key, unless there is none. */
    public synchronized Optional<byte[]> find(DatabaseName database) {
        return find(database.value());
    }

    /** The key to which the database is being changed, or was when the machine stopped. */
    public synchronized Optional<byte[]> findNext(DatabaseName database) {
        return find(database.value() + NEXT);
    }

    /** The database's key; a new one is on the disk before this returns. */
    public synchronized byte[] findOrMake(DatabaseName database) {
        return refusing(() -> {
            OwnerOnly.directories(directory);
            var secret = Files.exists(file) ? passphrase.read() : passphrase.readOrMake();
            var store = load(secret);
            var known = find(store, secret, database.value());
            return known.isPresent() ? known.get() : add(store, secret, database.value());
        });
    }

    /** A new key beside the present one; both are on the disk before this returns. */
    public synchronized byte[] makeNext(DatabaseName database) {
        return refusing(() -> {
            var secret = passphrase.read();
            return add(load(secret), secret, database.value() + NEXT);
        });
    }

    /** The database has proven to have the new key: the one before is gone for good. */
    public synchronized void keepNext(DatabaseName database) {
        change((store, secret) -> {
            var next = find(store, secret, database.value() + NEXT)
                    .orElseThrow(() -> new IllegalStateException("There is no next key for " + database));
            set(store, secret, database.value(), next);
            store.deleteEntry(database.value() + NEXT);
        });
    }

    /** The database has proven to have its old key still. */
    public synchronized void dropNext(DatabaseName database) {
        change((store, secret) -> store.deleteEntry(database.value() + NEXT));
    }

    private void change(Change change) {
        refusing(() -> {
            var secret = passphrase.read();
            var store = load(secret);
            change.apply(store, secret);
            write(store, secret);
            return store;
        });
    }

    private Optional<byte[]> find(String alias) {
        return refusing(() -> {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var secret = passphrase.read();
            return find(load(secret), secret, alias);
        });
    }

    private static Optional<byte[]> find(KeyStore store, char[] secret, String alias) throws GeneralSecurityException {
        return Optional.ofNullable(store.getKey(alias, secret)).map(Key::getEncoded);
    }

    private byte[] add(KeyStore store, char[] secret, String alias) throws GeneralSecurityException, IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        set(store, secret, alias, key);
        write(store, secret);
        return key;
    }

    private static void set(KeyStore store, char[] secret, String alias, byte[] key) throws KeyStoreException {
        var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(key, ALGORITHM));
        store.setEntry(alias, entry, new KeyStore.PasswordProtection(secret));
    }

    private void write(KeyStore store, char[] secret) throws GeneralSecurityException, IOException {
        var content = new ByteArrayOutputStream();
        store.store(content, secret);
        OwnerOnly.write(file, content.toByteArray());
    }

    private KeyStore load(char[] secret) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        if (!Files.exists(file)) {
            store.load(null, secret);
            return store;
        }
        var content = Files.readAllBytes(file);
        try {
            store.load(new ByteArrayInputStream(content), secret);
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The key store " + file + " cannot be opened: the passphrase is wrong or the file is"
                            + " damaged. Restore the file or the passphrase from the backup.",
                    e);
        }
        return store;
    }

    private <T> T refusing(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | GeneralSecurityException e) {
            throw new DatabaseRefused("The key store " + file + " cannot be read or written: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Change {
        void apply(KeyStore store, char[] secret) throws GeneralSecurityException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException, GeneralSecurityException;
    }
}
