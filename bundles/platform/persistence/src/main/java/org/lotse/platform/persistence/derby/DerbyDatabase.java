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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One encrypted database. It is made beside its place and moved there when it is whole, so that a directory with the
 * database's name is always a database, and one that must have a key.
 */
final class DerbyDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);

    /** CBC, named at every boot: OFB would leave readable text in the transaction log, and the default is DES. */
    private static final String ENCRYPTION = "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=";

    /** What Derby says when a database was shut down as asked. */
    private static final String SHUT_DOWN = "08006";

    private final DatabaseName name;
    private final Path directory;
    private final DatabaseKeys keys;
    private @Nullable Database open;

    DerbyDatabase(DatabaseName name, Path directory, DatabaseKeys keys) {
        this.name = name;
        this.directory = directory;
        this.keys = keys;
    }

    synchronized Database open() {
        if (open == null) {
            var source = Files.exists(directory) ? boot(existingKey()) : create(keys.findOrMake(name));
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

    private byte[] existingKey() {
        return keys.find(name)
                .orElseThrow(
                        () -> new DatabaseRefused(
                                "Database " + name + " exists in " + directory
                                        + ", but its key is not in the key store. Restore the key store that belongs to it from the backup."));
    }

    private DataSource boot(byte[] key) {
        var source = source(directory, key);
        try {
            source.getConnection().close();
            return source;
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "Database " + name + " in " + directory + " cannot be opened: " + reasons(e)
                            + " Either its key is a different one or its files are damaged; restore both from the same backup.",
                    e);
        }
    }

    private DataSource create(byte[] key) {
        var draft = directory.resolveSibling(directory.getFileName() + ".new");
        try {
            deleteTree(draft);
            var source = source(draft, key);
            source.setCreateDatabase("create");
            source.getConnection().close();
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

    private static EmbeddedDataSource source(Path directory, byte[] key) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(directory.toString());
        source.setConnectionAttributes(ENCRYPTION + HexFormat.of().formatHex(key));
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
