package org.lotse.platform.testing.persistence;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.commit.Journal;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.derby.OpenLimits;
import org.lotse.platform.persistence.installation.ConfiguredDatabases;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.EntityChange;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.lotse.platform.persistence.jpa.JournalAccess;
import org.lotse.platform.testing.databases.TestDatabase;

/**
 * The commit hook on real databases, for the tests of rooms that take part in commits. Close it in
 * {@code @AfterEach}.
 */
public final class DatabaseJournal implements AutoCloseable {

    private static final int CONNECTIONS = 4;

    private final Journal journal = new Journal();
    private final Databases databases;
    private @Nullable CommitParticipant participant;

    /** @param directory where databases and keys are kept */
    public DatabaseJournal(Path directory) {
        databases = ConfiguredDatabases.choose(
                directory, TestDatabase.environment(directory), OpenLimits.USUAL, CONNECTIONS);
    }

    /** From now on, this one takes part in commits and the one before it does not, as after a restart of its room. */
    public void replace(CommitParticipant next) {
        var before = participant;
        if (before != null) {
            journal.remove(before);
        }
        journal.add(next);
        participant = next;
    }

    /** The write that runs on this thread. */
    public RunningWrites writes() {
        return journal;
    }

    /** The participants' own way into the databases. */
    public JournalDatabases databases() {
        return new JournalAccess(databases, journal);
    }

    /** As if a persistence unit had changed an entity in the write that runs on this thread. */
    public void changed(EntityChange change) {
        journal.changed(change);
    }

    @Override
    public void close() {
        databases.close();
    }
}
