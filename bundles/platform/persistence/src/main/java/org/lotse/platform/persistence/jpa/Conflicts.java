package org.lotse.platform.persistence.jpa;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.lotse.platform.api.data.ConcurrentChange;

/** Recognizes, among all that may go wrong in a database, that two people changed the same thing at the same time. */
final class Conflicts {

    /** Class 40 of the SQL standard, transaction rollback: lost a deadlock, or waited too long for the other. */
    private static final String ROLLED_BACK = "40";

    private Conflicts() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException e) {
            throw isConflict(e) ? new ConcurrentChange(e) : e;
        }
    }

    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(ROLLED_BACK)) {
                return true;
            }
        }
        return false;
    }
}
