package org.lotse.platform.persistence.commit;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.EntityChange;
import org.lotse.platform.persistence.journal.RunningWrite;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows the write transactions of every thread, and brings their commits to the participants. */
public final class Journal implements RunningWrites {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final List<Participation> participations = new CopyOnWriteArrayList<>();
    private final ThreadLocal<@Nullable OpenWrite> innermost = new ThreadLocal<>();
    private final Participation head = new Participation(new JournalHead());

    /** From now on it is told of every commit. */
    public void add(CommitParticipant participant) {
        participations.add(new Participation(participant));
    }

    /** It is told no more. */
    public void remove(CommitParticipant participant) {
        participations.removeIf(participation -> participation.participant() == participant);
    }

    /** Makes sure that the participants' tables are in this database. */
    public void prepare(Database database) {
        if (!participations.isEmpty()) {
            head.prepare(database);
            participations.forEach(participation -> participation.prepare(database));
        }
    }

    /** A write begins on this thread. Closed by the caller in any case, whatever becomes of it. */
    public OpenWrite begin(String unit, DatabaseName database) {
        var write = new OpenWrite(this, unit, database, innermost.get());
        innermost.set(write);
        return write;
    }

    @Override
    public Optional<RunningWrite> current() {
        return Optional.ofNullable(innermost.get());
    }

    /** An entity of the innermost write was changed. */
    public void changed(EntityChange change) {
        var write = innermost.get();
        if (write != null) {
            write.add(change);
        }
    }

    void commit(OpenWrite write, Supplier<Connection> connection) {
        var commit = new PendingCommit(write, connection);
        participations.forEach(participation -> commit.bringTo(participation.participant()));
    }

    void committed(OpenWrite write) {
        for (var participation : participations) {
            try {
                participation.participant().afterCommit(write);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("After a commit of unit {}, {} failed", write.unit(), participation, e);
            }
        }
    }

    void end(OpenWrite write, @Nullable OpenWrite outer) {
        if (innermost.get() == write) {
            if (outer == null) {
                innermost.remove();
            } else {
                innermost.set(outer);
            }
        }
    }
}
