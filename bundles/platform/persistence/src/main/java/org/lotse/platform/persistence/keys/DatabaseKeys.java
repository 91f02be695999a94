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
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
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
    private static final String TYPE = "PKCS12";
    private static final int KEY_BYTES = 256 / 8;

    /** Under this alias, after the database's name, waits a key until the database is proven to have taken it. */
    private static final String NEXT = ".next";

    private final Path directory;
    private final Path file;
    private final Path prepared;
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
        this.prepared = directory.resolve(name + ".prepared");
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

    /**
     * Writes all keys beside the store, protected by another passphrase, and looks whether they can be read. The store itself
     * stays as it is until {@link #takePrepared}; whoever finds that the passphrase no longer opens it, but what lies beside
     * it, takes that.
     *
     * @return false if there is no store yet
     */
    synchronized boolean prepare(char[] secret) {
        return refusing(() -> {
            if (!Files.exists(file)) {
                return false;
            }
            var now = passphrase.read();
            var store = load(now);
            var other = KeyStore.getInstance(TYPE);
            other.load(null, secret);
            for (var alias : Collections.list(store.aliases())) {
                set(other, secret, alias, find(store, now, alias).orElseThrow());
            }
            write(prepared, other, secret);
            for (var alias : Collections.list(store.aliases())) {
                if (!MessageDigest.isEqual(
                        find(read(prepared, secret), secret, alias).orElseThrow(),
                        find(store, now, alias).orElseThrow())) {
                    throw new IOException("what was written to " + prepared + " cannot be read");
                }
            }
            return true;
        });
    }

    /** What was prepared is the store from now on; the passphrase before no longer opens it. */
    synchronized void takePrepared() {
        refusing(() -> {
            OwnerOnly.move(prepared, file);
            return file;
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

    /** What was prepared before lacks what is written now, and must never take its place. */
    private void write(KeyStore store, char[] secret) throws GeneralSecurityException, IOException {
        Files.deleteIfExists(prepared);
        write(file, store, secret);
    }

    private static void write(Path target, KeyStore store, char[] secret) throws GeneralSecurityException, IOException {
        var content = new ByteArrayOutputStream();
        store.store(content, secret);
        OwnerOnly.write(target, content.toByteArray());
    }

    private KeyStore load(char[] secret) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            var store = KeyStore.getInstance(TYPE);
            store.load(null, secret);
            return store;
        }
        try {
            return read(file, secret);
        } catch (IOException e) {
            return loadPrepared(secret)
                    .orElseThrow(() -> new DatabaseRefused(
                            "The key store " + file + " cannot be opened: the passphrase is wrong or the file is"
                                    + " damaged. Restore the file or the passphrase from the backup.",
                            e));
        }
    }

    /** The machine stopped between the change of the passphrase and that of this store. */
    private Optional<KeyStore> loadPrepared(char[] secret) throws GeneralSecurityException, IOException {
        if (!Files.exists(prepared)) {
            return Optional.empty();
        }
        KeyStore store;
        try {
            store = read(prepared, secret);
        } catch (IOException wrongToo) {
            return Optional.empty();
        }
        OwnerOnly.move(prepared, file);
        return Optional.of(store);
    }

    private static KeyStore read(Path source, char[] secret) throws GeneralSecurityException, IOException {
        var content = Files.readAllBytes(source);
        var store = KeyStore.getInstance(TYPE);
        store.load(new ByteArrayInputStream(content), secret);
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
