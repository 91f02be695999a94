package org.lotse.platform.persistence.commit;

import static java.util.Objects.requireNonNull;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.lotse.platform.persistence.journal.Commit;
import org.lotse.platform.persistence.journal.CommitParticipant;

/** The one row of a database that every recorded write locks, after everything else. */
final class JournalHead implements CommitParticipant {

    @Override
    public String tables() {
        return "journal";
    }

    @Override
    public List<URL> migrations() {
        return List.of(requireNonNull(JournalHead.class.getResource("/db/journal/V001__head.sql")));
    }

    @Override
    public void beforeCommit(Commit commit) {
        // Moved by whoever asks for the position first.
    }

    static long next(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement.executeUpdate("UPDATE JOURNAL_HEAD SET POSITION = POSITION + 1") != 1) {
                throw new SQLException("The journal has lost its head: restore this database from its backup");
            }
            try (var row = statement.executeQuery("SELECT POSITION FROM JOURNAL_HEAD")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
