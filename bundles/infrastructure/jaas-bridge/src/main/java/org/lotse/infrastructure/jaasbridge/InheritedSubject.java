package org.lotse.infrastructure.jaasbridge;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The subject on whose behalf the current thread acts, as {@code AccessControlContext} used to carry it: a thread started while a subject is
 * current acts for the same subject. {@link Subject#current()} alone does not reach the threads that the shell starts for a command.
 */
public final class InheritedSubject {
    private static final InheritableThreadLocal<@Nullable Subject> CURRENT = new InheritableThreadLocal<>();

    private InheritedSubject() {}

    public static @Nullable Subject current() {
        var inherited = CURRENT.get();
        return inherited != null ? inherited : Subject.current();
    }

    public static <T> T doAs(Subject subject, PrivilegedAction<T> action) {
        try {
            return callAs(subject, action::run);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    public static <T> T doAs(Subject subject, PrivilegedExceptionAction<T> action) throws PrivilegedActionException {
        try {
            return callAs(subject, action::run);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Exception cause) {
                throw new PrivilegedActionException(cause);
            }
            throw failure;
        }
    }

    private static <T> T callAs(Subject subject, Callable<T> action) {
        var before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return Subject.callAs(subject, action);
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
