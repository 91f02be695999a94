package org.lotse.platform.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.keys.DatabaseKeys;
import org.lotse.platform.persistence.keys.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One encrypted database. It is made beside its place and moved there when it is whole, so that a directory with the
 * database's name is always a database, and one that must have a key.
 */
final class DerbyDatabase implements LeasedDatabases.Closable {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);

    /** CBC, named at every boot: OFB would leave readable text in the transaction log, and the default is DES. */
    private static final String ENCRYPTION = "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=";

    /** What Derby says when a database was shut down as asked. */
    private static final String SHUT_DOWN = "08006";

    private final DatabaseName name;
    private final Path home;
    private final Path directory;
    private final DatabaseKeys keys;
    private @Nullable Database open;

    /** @param home of all databases and of the log that Derby writes for them */
    DerbyDatabase(DatabaseName name, Path home, DatabaseKeys keys) {
        this.name = name;
        this.home = home;
        this.directory = directory(home, name);
        this.keys = keys;
    }

    /** Where a database is kept. */
    static Path directory(Path home, DatabaseName name) {
        return home.resolve("databases").resolve(name.value());
    }

    @Override
    public synchronized Database open() {
        if (open == null) {
            prepare();
            var source = Files.exists(directory) ? bootExisting() : create(keys.findOrMake(name));
            open = new Database(name, source, new ReentrantLock());
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open = null;
            shutDown(directory);
        }
    }

    /**
     * Encrypts every page anew. From before the first page until the database was opened with the new key, both keys are in
     * the store: wherever the machine stops, Derby goes back to the old key or on to the new one by itself at the next boot,
     * and {@link #bootExisting} finds out which.
     */
    synchronized void rotateKey() {
        open();
        close();
        var before = existingKey();
        var after = keys.makeNext(name);
        try {
            connect(source(
                    directory, before, ";newEncryptionKey=" + HexFormat.of().formatHex(after)));
            shutDown(directory);
            connect(source(directory, after, ""));
        } catch (SQLException e) {
            bootExisting();
            throw new DatabaseRefused(
                    "Database " + name + " was not encrypted anew and is as it was: " + reasons(e)
                            + " For a while it needs twice the space that it takes now.",
                    e);
        } finally {
            shutDown(directory);
        }
        keys.keepNext(name);
        LOG.info("Database {} is encrypted with a new key", name);
    }

    private void prepare() {
        try {
            OwnerOnly.directories(home.resolve("databases"));
            Files.createDirectories(home.resolve("log"));
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "Cannot write below " + home + ": make it a directory that this user may write.", e);
        }
    }

    private DataSource bootExisting() {
        var key = existingKey();
        var next = keys.findNext(name);
        return next.isEmpty() ? boot(key) : bootAfterInterruptedRotation(key, next.get());
    }

    private DataSource bootAfterInterruptedRotation(byte[] before, byte[] after) {
        try {
            var source = connect(source(directory, after, ""));
            keys.keepNext(name);
            LOG.warn("Database {}: the change of its key was interrupted, it has the new one", name);
            return source;
        } catch (SQLException hasTheOldOne) {
            var source = boot(before);
            keys.dropNext(name);
            LOG.warn("Database {}: the change of its key was interrupted, it has the old one", name);
            return source;
        }
    }

    private byte[] existingKey() {
        return keys.find(name)
                .orElseThrow(
                        () -> new DatabaseRefused(
                                "Database " + name + " exists in " + directory
                                        + ", but its key is not in the key store. Restore the key store that belongs to it from the backup."));
    }

    private DataSource boot(byte[] key) {
        try {
            return connect(source(directory, key, ""));
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "Database " + name + " in " + directory + " cannot be opened: " + reasons(e)
                            + " Either its key is a different one or its files are damaged; restore both from the same backup.",
                    e);
        }
    }

    private static DataSource connect(DataSource source) throws SQLException {
        source.getConnection().close();
        return source;
    }

    private DataSource create(byte[] key) {
        var draft = directory.resolveSibling(directory.getFileName() + ".new");
        try {
            deleteTree(draft);
            var source = source(draft, key, "");
            source.setCreateDatabase("create");
            connect(source);
            shutDown(draft);
            Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw new DatabaseRefused("Database " + name + " cannot be made in " + directory + ": " + reasons(e), e);
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "Database " + name + " cannot be made in " + directory + ": " + e.getMessage(), e);
        }
        LOG.info("Database {} made", name);
        return boot(key);
    }

    private static EmbeddedDataSource source(Path directory, byte[] key, String more) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(directory.toString());
        source.setConnectionAttributes(ENCRYPTION + HexFormat.of().formatHex(key) + more);
        return source;
    }

    private static void shutDown(Path directory) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(directory.toString());
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                LOG.warn("Database {} was not shut down cleanly: {}", directory.getFileName(), reasons(e));
            }
        }
    }

    /** Derby tells the true reason in the last of a chain of exceptions. */
    private static String reasons(SQLException chain) {
        var last = chain;
        while (last.getNextException() != null) {
            last = last.getNextException();
        }
        return last.getSQLState() + " " + last.getMessage();
    }

    private static void deleteTree(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
