package org.lotse.platform.events.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lotse.platform.api.tenant.TenantId;

/** When to look into a tenant's outbox again: one moment a tenant, the earliest, however often somebody sets one. */
final class Alarms {

    private final ScheduledExecutorService threads;
    private final Clock clock;
    private final Consumer<TenantId> bell;
    private final Map<TenantId, Alarm> set = new HashMap<>();

    /** @param bell called on one of the threads when the moment has come */
    Alarms(ScheduledExecutorService threads, Clock clock, Consumer<TenantId> bell) {
        this.threads = threads;
        this.clock = clock;
        this.bell = bell;
    }

    private record Alarm(Instant then, Future<?> task) {}

    /** Rings at this moment, if nothing rings for this tenant before. */
    synchronized void set(TenantId tenant, Instant then) {
        var known = set.get(tenant);
        if (known != null && !then.isBefore(known.then)) {
            return;
        }
        var pause = Math.max(1, Duration.between(clock.instant(), then).toMillis());
        var task = threads.schedule(() -> ring(tenant, then), pause, TimeUnit.MILLISECONDS);
        set.put(tenant, new Alarm(then, task));
        if (known != null) {
            known.task.cancel(false);
        }
    }

    private void ring(TenantId tenant, Instant then) {
        forget(tenant, then);
        bell.accept(tenant);
    }

    private synchronized void forget(TenantId tenant, Instant then) {
        var known = set.get(tenant);
        if (known != null && known.then.equals(then)) {
            set.remove(tenant);
        }
    }
}
