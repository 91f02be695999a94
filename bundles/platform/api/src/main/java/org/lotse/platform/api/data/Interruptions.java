package org.lotse.platform.api.data;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts threads, but none inside a transaction. Derby reads and writes by channels that an interruption closes for every thread; it opens them again,
 * which all others wait for, up to a minute. So an interruption that comes inside a transaction is held back until its end, where the thread is as
 * interrupted as it would have been.
 */
public final class Interruptions {

    private static final ConcurrentMap<Thread, Visit> INSIDE = new ConcurrentHashMap<>();

    private Interruptions() {}

    /** Whoever may interrupt a thread that works with data does it by this. */
    public static void interrupt(Thread thread) {
        // What is done here for a thread nobody else does at the same time.
        INSIDE.compute(thread, (same, visit) -> {
            if (visit == null) {
                same.interrupt();
            } else {
                visit.interrupted = true;
            }
            return visit;
        });
    }

    /** Runs a transaction on this thread; an interruption that came before waits for its end, too. */
    public static <T> T heldBack(Supplier<T> transaction) {
        var thread = Thread.currentThread();
        INSIDE.compute(thread, (same, visit) -> visit == null ? new Visit() : visit.deeper());
        try {
            return transaction.get();
        } finally {
            INSIDE.computeIfPresent(thread, (same, visit) -> visit.left());
        }
    }

    /** Changed by the map's computations only. */
    private static final class Visit {

        private int depth = 1;
        private boolean interrupted = Thread.interrupted();

        Visit deeper() {
            depth++;
            return this;
        }

        @Nullable
        Visit left() {
            if (--depth > 0) {
                return this;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return null;
        }
    }
}
