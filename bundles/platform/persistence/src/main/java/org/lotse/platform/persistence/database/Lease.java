package org.lotse.platform.persistence.database;

/** A database in use. As long as it is lent it stays open and keeps its key. */
public interface Lease extends AutoCloseable {

    /** What was lent. */
    Database database();

    /** Gives it back, on the thread that got it, after every connection was closed. Once. */
    @Override
    void close();
}
