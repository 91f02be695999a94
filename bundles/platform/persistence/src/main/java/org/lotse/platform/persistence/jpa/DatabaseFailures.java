package org.lotse.platform.persistence.jpa;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.DataUnavailable;

/**
 * Says in the platform's words what Derby and PostgreSQL say in theirs: that two people changed the same thing at the same
 * time, that a value did not fit, without repeating the value, and that the database cannot be used. Everything else passes
 * unchanged.
 */
final class DatabaseFailures {

    /** Class 40 of the SQL standard, transaction rollback: lost a deadlock, or waited too long for the other. */
    private static final String ROLLED_BACK = "40";

    /** Class 22, data exception. Derby's message quotes the value, which is somebody's data and would reach the log. */
    private static final String UNFIT_VALUE = "22";

    /** PostgreSQL: waited too long for a row that somebody else holds. Derby says so in class 40. */
    private static final String LOCKED = "55P03";

    /**
     * The database as a whole cannot be used: no connection (08), out of disk, memory or connections (53), a broken or
     * stopping server (57P, 58, XX), a Derby database that does not start (XJ04) or whose storage or engine fails (XS, XJ001).
     * Not 08000: Derby says so to a thread that was interrupted, whose own connection it closes and no other.
     */
    private static final Pattern UNUSABLE = Pattern.compile("(08(?!000)|53|57P|58|XX|XJ001|XJ04|XS).*");

    private DatabaseFailures() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataUnavailable | ConcurrentChange e) {
            throw e;
        } catch (RuntimeException e) {
            throw translate(e);
        }
    }

    /** Why the whole database cannot be used, if that is what was thrown. */
    static Optional<String> unusable(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(cause -> cause instanceof SQLTransientConnectionException
                        || UNUSABLE.matcher(String.valueOf(cause.getSQLState())).matches())
                .reduce((first, deeper) -> deeper)
                .map(cause -> cause.getSQLState() + " " + cause.getMessage());
    }

    private static RuntimeException translate(RuntimeException thrown) {
        if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)
                || sqlState(thrown, state -> state.startsWith(ROLLED_BACK) || state.equals(LOCKED))
                        .isPresent()) {
            return new ConcurrentChange(thrown);
        }
        return sqlState(thrown, state -> state.startsWith(UNFIT_VALUE))
                .map(state -> withoutValue(thrown, state))
                .orElse(thrown);
    }

    private static RuntimeException withoutValue(RuntimeException thrown, String state) {
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

    /** A driver tells the true reason of a failure in the next exception as often as in the cause. */
    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> cause instanceof SQLException first
                        ? Stream.iterate(first, next -> next != null, SQLException::getNextException)
                        : Stream.of(cause));
    }
}
