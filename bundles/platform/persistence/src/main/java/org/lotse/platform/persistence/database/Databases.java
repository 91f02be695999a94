package org.lotse.platform.persistence.database;

/**
 * The databases of this installation. Never given to anybody outside this bundle: whoever holds a database holds a
 * tenant. Any thread.
 */
public interface Databases {

    /**
     * The database, opened if nobody has used it yet and made if it does not exist. The caller has made sure that there
     * ought to be such a database.
     *
     * @throws DatabaseRefused if it cannot be opened, with the reason and the cure
     */
    Database open(DatabaseName name);

    /** What EclipseLink calls this kind of database. */
    String targetDatabase();
}
