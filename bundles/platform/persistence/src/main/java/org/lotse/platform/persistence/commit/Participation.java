package org.lotse.platform.persistence.commit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.migration.MigrationFiles;
import org.lotse.platform.persistence.migration.Migrations;

/** One participant, and the databases that have its tables. */
final class Participation {

    private final CommitParticipant participant;
    private final Migrations migrations;
    private final Set<DatabaseName> ready = ConcurrentHashMap.newKeySet();

    Participation(CommitParticipant participant) {
        this.participant = participant;
        this.migrations = new Migrations(participant.tables(), MigrationFiles.read(participant.migrations()));
    }

    CommitParticipant participant() {
        return participant;
    }

    void prepare(Database database) {
        if (!ready.contains(database.name())) {
            database.changes().lock();
            try {
                if (!ready.contains(database.name())) {
                    migrations.applyTo(database);
                    ready.add(database.name());
                }
            } finally {
                database.changes().unlock();
            }
        }
    }

    @Override
    public String toString() {
        return participant.tables();
    }
}
