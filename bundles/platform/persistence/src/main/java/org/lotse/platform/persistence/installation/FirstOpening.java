package org.lotse.platform.persistence.installation;

import java.util.List;
import java.util.function.Consumer;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Databases;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.operation.DatabaseState;

/**
 * Notices that the platform's own database could not be had when it was needed for the first time: then nothing can work,
 * and the process had better say so and end than serve pages that fail. Later refusals pass; they may be over in a moment.
 */
final class FirstOpening implements Databases {

    private final Databases databases;
    private final Consumer<DatabaseRefused> standstill;
    private volatile boolean succeeded;

    FirstOpening(Databases databases, Consumer<DatabaseRefused> standstill) {
        this.databases = databases;
        this.standstill = standstill;
    }

    @Override
    public Lease lease(DatabaseName name) {
        try {
            var lease = databases.lease(name);
            succeeded |= name.equals(DatabaseName.PLATFORM);
            return lease;
        } catch (DatabaseRefused e) {
            if (name.equals(DatabaseName.PLATFORM) && !succeeded) {
                standstill.accept(e);
            }
            throw e;
        }
    }

    @Override
    public void doubt(DatabaseName name, String reason) {
        databases.doubt(name, reason);
    }

    @Override
    public void rotateKey(DatabaseName name) {
        databases.rotateKey(name);
    }

    @Override
    public List<DatabaseState> states() {
        return databases.states();
    }

    @Override
    public String targetDatabase() {
        return databases.targetDatabase();
    }

    @Override
    public void close() {
        databases.close();
    }
}
