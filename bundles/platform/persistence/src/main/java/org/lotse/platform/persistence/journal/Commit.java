package org.lotse.platform.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.osgi.annotation.versioning.ProviderType;

/** A transaction at the moment before its commit. */
@ProviderType
public interface Commit {

    /** What is to be committed. */
    RunningWrite write();

    /** The transaction's own connection; never closed, committed or rolled back by a participant. */
    Connection connection();

    /**
     * The transaction's place among all of this database that have one: gapless, and in the order of their commits. Whoever
     * asks first takes the lock of the journal's head, the last lock of every transaction and held until its end. Therefore
     * nothing is written to a participant's tables before this was called.
     */
    long position() throws SQLException;
}
