package org.lotse.platform.persistence.jpa;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lotse.platform.api.data.ConcurrentChange;

/**
 * Says in the platform's words what a database says in its own: that two people changed the same thing at the same time, and
 * that a value did not fit, without repeating the value. Everything else passes unchanged.
 */
final class DatabaseFailures {

    /** Class 40 of the SQL standard, transaction rollback: lost a deadlock, or waited too long for the other. */
    private static final String ROLLED_BACK = "40";

    /** Class 22, data exception. Derby's message quotes the value, which is somebody's data and would reach the log. */
    private static final String UNFIT_VALUE = "22";

    private DatabaseFailures() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException e) {
            throw translate(e);
        }
    }

    private static RuntimeException translate(PersistenceException thrown) {
        if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)
                || sqlState(thrown, state -> state.startsWith(ROLLED_BACK)).isPresent()) {
            return new ConcurrentChange(thrown);
        }
        return sqlState(thrown, state -> state.startsWith(UNFIT_VALUE))
                .map(state -> withoutValue(thrown, state))
                .orElse(thrown);
    }

    private static PersistenceException withoutValue(PersistenceException thrown, String state) {
        var told = new PersistenceException("A value does not fit its column (SQL state " + state + ")");
        told.setStackTrace(thrown.getStackTrace());
        return told;
    }

    private static Optional<String> sqlState(Throwable thrown, Predicate<String> wanted) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .filter(wanted)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
