package org.lotse.platform.persistence.database;

import java.util.List;
import org.lotse.platform.persistence.operation.DatabaseState;

/**
 * The databases of this installation. Never given to anybody outside this bundle: whoever holds a database holds a
 * tenant. Any thread.
 */
public interface Databases extends AutoCloseable {

    /**
     * Lends the database, opened if nobody is using it yet and made if it does not exist. The caller has made sure that
     * there ought to be such a database, and gives it back on the same thread. A thread that already holds a database may
     * have it again at once. Otherwise this may wait, but never longer than some seconds.
     *
     * @throws DatabaseRefused if it cannot be had, with the reason and the cure
     */
    Lease lease(DatabaseName name);

    /** Something happened that throws a doubt on the whole database: it is looked at anew before the next use. */
    void doubt(DatabaseName name, String reason);

    /**
     * Encrypts the database anew with a new key. Waits until nobody uses it, and others wait until it is done; those who
     * use other databases notice nothing.
     *
     * @throws DatabaseRefused if that cannot be done; the database is then as it was
     */
    void rotateKey(DatabaseName name);

    /** Every database there is, by name. */
    List<DatabaseState> states();

    /** What EclipseLink calls this kind of database. */
    String targetDatabase();

    /** Lends nothing any more and closes what is open. */
    @Override
    void close();
}
