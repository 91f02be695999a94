package org.lotse.platform.jobs.engine;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** The runs that are going on, from before they begin until what came of them is written down. */
final class Runs {

    private final Set<Run> going = new HashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition fewer = lock.newCondition();

    void add(Run run) {
        lock.lock();
        try {
            going.add(run);
        } finally {
            lock.unlock();
        }
    }

    void remove(Run run) {
        lock.lock();
        try {
            going.remove(run);
            fewer.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Asks those to end that are meant, and returns at once. */
    List<Run> askToEnd(Predicate<Run> meant, EndReason reason) {
        var asked = going().stream().filter(meant).toList();
        asked.forEach(run -> run.askToEnd(reason));
        return asked;
    }

    /** Asks those to end that are meant, and waits until they did or were left to themselves. */
    void end(Predicate<Run> meant, EndReason reason, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        askToEnd(meant, reason).forEach(run -> run.abandonAfter(remaining(until), reason));
    }

    /** Waits until nothing is going on any more. */
    void awaitNone(Duration patience) {
        var remaining = patience.toNanos();
        lock.lock();
        try {
            while (!going.isEmpty() && remaining > 0) {
                remaining = fewer.awaitNanos(remaining);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private List<Run> going() {
        lock.lock();
        try {
            return List.copyOf(going);
        } finally {
            lock.unlock();
        }
    }

    private static Duration remaining(long until) {
        return Duration.ofNanos(Math.max(TimeUnit.MILLISECONDS.toNanos(1), until - System.nanoTime()));
    }
}
