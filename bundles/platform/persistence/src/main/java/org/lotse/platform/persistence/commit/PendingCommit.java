package org.lotse.platform.persistence.commit;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;
import org.lotse.platform.persistence.journal.RunningWrite;

/** Takes connection and position only when somebody asks, so that a write without a trace costs nothing. */
final class PendingCommit implements Commit {

    private static final long UNKNOWN = -1;

    private final OpenWrite write;
    private final Supplier<Connection> source;
    private @Nullable Connection connection;
    private long position = UNKNOWN;

    PendingCommit(OpenWrite write, Supplier<Connection> source) {
        this.write = write;
        this.source = source;
    }

    void bringTo(CommitParticipant participant) {
        try {
            participant.beforeCommit(this);
        } catch (SQLException e) {
            throw new PersistenceException("The journal of a write could not be kept", e);
        }
    }

    @Override
    public RunningWrite write() {
        return write;
    }

    @Override
    public Connection connection() {
        var taken = connection;
        if (taken == null) {
            taken = source.get();
            connection = taken;
        }
        return taken;
    }

    @Override
    public long position() throws SQLException {
        if (position == UNKNOWN) {
            position = JournalHead.next(connection());
        }
        return position;
    }
}
