package org.lotse.platform.persistence.derby;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.persistence.database.Database;
import org.lotse.platform.persistence.database.DatabaseName;
import org.lotse.platform.persistence.database.DatabaseRefused;
import org.lotse.platform.persistence.database.Lease;
import org.lotse.platform.persistence.operation.DatabaseState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who uses which database, and which of them is closed to make room. Opening and closing happen outside the lock, so that
 * a slow database keeps nobody waiting but its own users. Every wait ends: with a place, or with a refusal.
 */
final class LeasedDatabases implements AutoCloseable {

    /** Something that can be opened and closed; never by two threads at a time. */
    interface Closable {
        Database open();

        void close();
    }

    private static final Logger LOG = LoggerFactory.getLogger(LeasedDatabases.class);
    private static final Duration AT_THE_END = Duration.ofSeconds(10);

    /** Nothing that is opened or closed takes as long, on whatever machine; whoever waits for it waits for the same. */
    private static final Duration OPENING = Duration.ofMinutes(2);

    private final OpenLimits limits;

    private final InstantSource clock;
    private final Function<DatabaseName, Closable> maker;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Map<DatabaseName, Slot> slots = new TreeMap<>();
    private boolean closed;

    LeasedDatabases(OpenLimits limits, InstantSource clock, Function<DatabaseName, Closable> maker) {
        this.limits = limits;
        this.clock = clock;
        this.maker = maker;
    }

    /** Lends it; see {@link org.lotse.platform.persistence.database.Databases#lease}. */
    Lease lease(DatabaseName name) {
        lock.lock();
        try {
            var slot = slots.computeIfAbsent(name, Slot::new);
            var patience = new Patience(limits.patience());
            while (!slot.canBeLent()) {
                if (!slot.isFree() || !makeRoom(slot)) {
                    patience.await(slot);
                } else if (slot.isFree()) {
                    open(slot);
                }
            }
            return lend(slot);
        } finally {
            lock.unlock();
        }
    }

    /** Does something with a database that nobody uses and that is closed before and after. */
    void alone(DatabaseName name, Runnable work) {
        lock.lock();
        try {
            var slot = slots.computeIfAbsent(name, Slot::new);
            if (slot.holders.contains(Thread.currentThread())) {
                throw new IllegalStateException("This thread uses database " + name + " itself");
            }
            reserve(slot);
            try {
                outsideTheLock(slot, () -> {
                    slot.closable.close();
                    work.run();
                });
            } finally {
                slot.open = null;
                slot.reserved = false;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Closes what nobody has used for a while. */
    void closeIdle() {
        lock.lock();
        try {
            var since = clock.instant().minus(limits.idle());
            slots.values().stream()
                    .filter(slot -> slot.mayClose() && !slot.lastUse.isAfter(since))
                    .toList()
                    .forEach(this::closeIfIdle);
        } finally {
            lock.unlock();
        }
    }

    /** Notes what went wrong; the database is opened anew for whoever comes when its present users are gone. */
    void doubt(DatabaseName name, String reason) {
        lock.lock();
        try {
            var slot = slots.computeIfAbsent(name, Slot::new);
            LOG.error("Database {} cannot be used: {}", name, reason);
            slot.problem = reason;
            slot.doubtful = true;
            closeIfIdle(slot);
        } finally {
            lock.unlock();
        }
    }

    /** What is known of every database that somebody asked for since the start. */
    Map<DatabaseName, View> views() {
        lock.lock();
        try {
            var views = new TreeMap<DatabaseName, View>();
            slots.forEach((name, slot) -> views.put(name, slot.view()));
            return views;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lends nothing any more and closes all; those who still hold one lose it. One that somebody has been opening or closing
     * for longer than anybody waits at an end is left to them: the platform must end, and no database minds.
     */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            var patience = new Patience(AT_THE_END.compareTo(limits.patience()) < 0 ? AT_THE_END : limits.patience());
            for (var slot : slots.values()) {
                while (slot.busy && patience.isLeft()) {
                    patience.awaitChange();
                }
                slot.open = null;
                if (slot.busy) {
                    LOG.warn("Database {} is still being opened or closed; it is left as it is", slot.name);
                } else {
                    slot.closable.close();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Lease lend(Slot slot) {
        var holder = Thread.currentThread();
        var database = slot.database();
        slot.holders.add(holder);
        slot.lastUse = clock.instant();
        return new Lease() {

            private boolean returned;

            @Override
            public Database database() {
                return database;
            }

            @Override
            public void close() {
                if (!returned) {
                    returned = true;
                    giveBack(slot, holder);
                }
            }
        };
    }

    private void giveBack(Slot slot, Thread holder) {
        lock.lock();
        try {
            slot.holders.remove(holder);
            slot.lastUse = clock.instant();
            if (slot.doubtful) {
                closeIfIdle(slot);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void open(Slot slot) {
        try {
            outsideTheLock(slot, () -> slot.open = slot.closable.open());
            slot.problem = slot.refused ? null : slot.problem;
            slot.refused = false;
            slot.doubtful = false;
        } catch (DatabaseRefused e) {
            LOG.error("{}", e.getMessage());
            slot.problem = e.getMessage();
            slot.refused = true;
            throw e;
        }
    }

    private void closeIfIdle(Slot slot) {
        if (!closed && slot.open != null && !slot.busy && slot.holders.isEmpty()) {
            slot.open = null;
            outsideTheLock(slot, slot.closable::close);
        }
    }

    private void reserve(Slot slot) {
        var patience = new Patience(limits.patience());
        while (slot.reserved) {
            patience.await(slot);
        }
        slot.reserved = true;
        try {
            while (slot.busy || !slot.holders.isEmpty() || (slot.open == null && !makeRoom(slot))) {
                patience.await(slot);
            }
        } catch (DatabaseRefused e) {
            slot.reserved = false;
            changed.signalAll();
            throw e;
        }
    }

    /** Whether one more database may be open now; closes those that were idle longest, as far as that is needed. */
    private boolean makeRoom(Slot wanted) {
        while (!wanted.isPlatform() && opened() >= limits.most()) {
            var idle = slots.values().stream().filter(Slot::mayClose).min(Comparator.comparing(slot -> slot.lastUse));
            if (idle.isEmpty()) {
                return false;
            }
            closeIfIdle(idle.get());
        }
        return true;
    }

    private long opened() {
        return slots.values().stream()
                .filter(slot -> !slot.isPlatform() && (slot.open != null || slot.busy))
                .count();
    }

    private void outsideTheLock(Slot slot, Runnable work) {
        slot.busy = true;
        lock.unlock();
        try {
            work.run();
        } finally {
            lock.lock();
            slot.busy = false;
            changed.signalAll();
        }
    }

    /**
     * A database as seen from outside.
     *
     * @param state whether it can be used
     * @param users threads that hold it
     * @param lastUse when one of them last got or returned it
     */
    record View(DatabaseState.State state, int users, Instant lastUse, Optional<String> problem) {}

    private final class Slot {

        private final DatabaseName name;
        private final Closable closable;
        /** A thread stands in it as often as it holds the database. */
        private final List<Thread> holders = new ArrayList<>();

        private @Nullable Database open;
        private @Nullable String problem;
        private Instant lastUse = clock.instant();
        private boolean busy;
        private boolean reserved;
        private boolean refused;
        private boolean doubtful;

        Slot(DatabaseName name) {
            this.name = name;
            this.closable = maker.apply(name);
        }

        boolean isPlatform() {
            return name.equals(DatabaseName.PLATFORM);
        }

        /** Who holds it already gets it even while somebody waits to be alone: the two would wait for each other. */
        boolean canBeLent() {
            var lendable = !closed && open != null && !busy;
            return lendable && (holders.contains(Thread.currentThread()) || (!reserved && !doubtful));
        }

        boolean isFree() {
            return !closed && open == null && !busy && !reserved;
        }

        /** Which soon ends; not while somebody is alone with it, since encrypting anew may take long. */
        boolean isOpenedOrClosed() {
            return busy && !reserved;
        }

        boolean mayClose() {
            return !isPlatform() && open != null && !busy && !reserved && holders.isEmpty();
        }

        Database database() {
            if (open == null) {
                throw new IllegalStateException("Database " + name + " is not open");
            }
            return open;
        }

        View view() {
            return new View(state(), holders.size(), lastUse, Optional.ofNullable(problem));
        }

        private DatabaseState.State state() {
            if (refused) {
                return DatabaseState.State.REFUSED; // also while somebody tries again
            }
            if (busy) {
                return DatabaseState.State.BUSY;
            }
            return open == null ? DatabaseState.State.CLOSED : DatabaseState.State.OPEN;
        }
    }

    /** How much longer somebody waits. */
    private final class Patience {

        private long left;
        private long leftForOpening = OPENING.toNanos();

        Patience(Duration patience) {
            this.left = patience.toNanos();
        }

        boolean isLeft() {
            return left > 0;
        }

        void await(Slot slot) {
            if (closed) {
                throw new DatabaseRefused("The databases are closed: the platform is stopping.");
            }
            if (slot.isOpenedOrClosed() && leftForOpening > 0) {
                leftForOpening = awaitChange(leftForOpening);
            } else if (isLeft()) {
                awaitChange();
            } else {
                throw new DatabaseRefused(reason(slot));
            }
        }

        void awaitChange() {
            left = awaitChange(left);
        }

        private long awaitChange(long most) {
            try {
                return changed.awaitNanos(most);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DatabaseRefused("Interrupted while waiting for a database", e);
            }
        }

        private String reason(Slot slot) {
            if (slot.reserved || slot.busy) {
                return "Database " + slot.name
                        + " is in use, or just being opened or encrypted anew. Try again in a moment.";
            }
            return "All " + limits.most() + " databases that may be open at a time are in use, so " + slot.name
                    + " cannot be opened. Try again in a moment; if this happens often, raise open.most in"
                    + " etc/org.lotse.databases.cfg.";
        }
    }
}
