package org.lotse.platform.persistence.journal;

import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes with every write. A whiteboard service of a room of the platform, found by the property {@value #NAME}; called on
 * the thread that commits, in its scope. It has tables of its own in every database, the platform's too, and they are there
 * before it is called.
 */
@ConsumerType
public interface CommitParticipant {

    /** Service property that names the participant. */
    String NAME = "lotse.participant";

    /** Prefix of its tables and name of their history, as of a persistence unit. */
    String tables();

    /** Its migrations, named and written as those of a persistence unit. */
    List<URL> migrations();

    /**
     * Everything of the transaction has been written and nothing is committed. A participant that has nothing to write
     * touches neither the connection nor the position.
     *
     * @throws SQLException if it cannot write; then nothing is committed
     */
    void beforeCommit(Commit commit) throws SQLException;

    /**
     * The transaction was committed, and all that it held is free again. What is thrown here is logged and undoes nothing.
     */
    default void afterCommit(RunningWrite write) {}
}
