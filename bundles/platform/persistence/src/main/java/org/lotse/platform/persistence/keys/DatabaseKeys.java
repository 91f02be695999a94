package org.lotse.platform.persistence.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
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

    private final Path directory;
    private final Path file;
    private final Passphrase passphrase;

    /**
     * @param directory where {@code databases.p12} lies; made with the first key
     * @param passphrase what protects it
     */
    public DatabaseKeys(Path directory, Passphrase passphrase) {
        this.directory = directory;
        this.file = directory.resolve("databases.p12");
        this.passphrase = passphrase;
    }

    /** The database's key, unless there is none. */
    public synchronized Optional<byte[]> find(DatabaseName database) {
        return refusing(() -> Files.exists(file) ? find(load(passphrase.read()), database) : Optional.empty());
    }

    /** The database's key; a new one is on the disk before this returns. */
    public synchronized byte[] findOrMake(DatabaseName database) {
        return refusing(() -> {
            OwnerOnly.directories(directory);
            var secret = Files.exists(file) ? passphrase.read() : passphrase.readOrMake();
            var store = load(secret);
            var known = find(store, database);
            return known.isPresent() ? known.get() : add(store, secret, database);
        });
    }

    private Optional<byte[]> find(KeyStore store, DatabaseName database) throws GeneralSecurityException, IOException {
        var key = store.getKey(database.value(), passphrase.read());
        return Optional.ofNullable(key).map(Key::getEncoded);
    }

    private byte[] add(KeyStore store, char[] secret, DatabaseName database)
            throws GeneralSecurityException, IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(key, ALGORITHM));
        store.setEntry(database.value(), entry, new KeyStore.PasswordProtection(secret));
        var content = new ByteArrayOutputStream();
        store.store(content, secret);
        OwnerOnly.write(file, content.toByteArray());
        return key;
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
    private interface Reading<T> {
        T read() throws IOException, GeneralSecurityException;
    }
}
