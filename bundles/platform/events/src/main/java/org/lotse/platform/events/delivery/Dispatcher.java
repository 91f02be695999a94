package org.lotse.platform.events.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.events.outbox.OutboxParticipant;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the outboxes: one tenant at a time on each of its threads, and never a tenant on two. */
@Component(
        service = {Dispatcher.class, ModulesListener.class},
        configurationPid = "org.lotse.events")
public final class Dispatcher implements OutboxParticipant.Delivery, ModulesListener {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int THREADS = 2;

    /** How events are delivered; configuration {@code org.lotse.events}. */
    public @interface Config {

        /** Seconds before a failed delivery is repeated; each further pause is four times as long, up to an hour. */
        int retry_seconds() default 5;

        /** After so many failures an event is parked for the administrator. */
        int attempts() default 6;

        /** Minutes after which waiting events are looked at again, for those that have expired meanwhile. */
        int sweep_minutes() default 60;
    }

    private final OutboxParticipant participant;
    private final Modules modules;
    private final Tenants tenants;
    private final Clock clock;
    private final DeliveryNews news;
    private final Announcements announcements;
    private final Handlers handlers = new Handlers();
    private final Map<String, Transactions> units = new ConcurrentHashMap<>();
    private final Drain drain;
    private final Set<TenantId> queued = new HashSet<>();
    private final Set<TenantId> running = new HashSet<>();
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(
            THREADS, Thread.ofPlatform().daemon().name("lotse-events-", 1).factory());
    private final Alarms alarms;

    /** Delivers what is announced from now on; for what an earlier run left, see {@link #resume}. */
    @Activate
    public Dispatcher(
            @Reference OutboxParticipant participant,
            @Reference JournalDatabases databases,
            @Reference RunningWrites writes,
            @Reference ScopeBinding binding,
            @Reference Modules modules,
            @Reference Tenants tenants,
            @Reference Clock clock,
            @Reference DeliveryNews news,
            Config config) {
        this.participant = participant;
        this.modules = modules;
        this.tenants = tenants;
        this.clock = clock;
        this.news = news;
        var pace = new Pace(Duration.ofSeconds(config.retry_seconds()), Duration.ofHours(1), config.attempts());
        this.announcements = new Announcements(databases, clock);
        this.drain = new Drain(databases, writes, binding, handlers, this::on, units, pace, clock);
        this.alarms = new Alarms(threads, clock, this::wake);
        threads.setRemoveOnCancelPolicy(true);
        participant.attach(this);
        threads.scheduleWithFixedDelay(
                () -> guarded(this::wakeAll), config.sweep_minutes(), config.sweep_minutes(), TimeUnit.MINUTES);
    }

    /** Stops at the next event; what was not delivered is found again by its announcement. */
    @Deactivate
    public void close() {
        participant.detach();
        threads.shutdownNow();
    }

    /** Looks for what was left by an earlier run, on a thread of its own. */
    void resume() {
        threads.execute(() -> guarded(() -> announcements.left().forEach(this::wake)));
    }

    /**
     * A handler is there.
     *
     * @throws IllegalArgumentException if it does not say properly whose it is
     */
    void add(EventHandler<?> handler, Map<String, ?> properties) {
        handlers.add(handler, properties);
        wakeAll();
    }

    /** A handler is gone; its events wait. */
    void remove(EventHandler<?> handler) {
        handlers.remove(handler);
        announcements.now().forEach(news::changed);
    }

    /** A module's unit is there, in whose transactions its handlers work. */
    void add(String name, Transactions unit) {
        units.put(name, unit);
    }

    /** The unit is gone. */
    void remove(String name, Transactions unit) {
        units.remove(name, unit);
    }

    @Override
    public Map<String, String> handlers(TenantId tenant) {
        var working = new TreeMap<String, String>();
        handlers.all().stream()
                .filter(handler -> on(tenant, handler.getValue().module()))
                .forEach(handler ->
                        working.put(handler.getKey(), handler.getValue().type()));
        return working;
    }

    @Override
    public void announce(TenantId tenant) {
        announcements.announce(tenant);
    }

    @Override
    public void wake(TenantId tenant) {
        synchronized (queued) {
            if (!queued.add(tenant) || running.contains(tenant)) {
                return;
            }
        }
        execute(tenant);
    }

    @Override
    public void switched(TenantId tenant) {
        if (announcements.now().contains(tenant)) {
            wake(tenant);
        }
    }

    @Override
    public void installedChanged(ModuleId module) {
        wakeAll();
    }

    private void wakeAll() {
        announcements.now().forEach(this::wake);
    }

    private boolean on(TenantId tenant, ModuleId module) {
        return tenants.find(tenant).filter(Tenant::active).isPresent() && modules.isOn(tenant, module);
    }

    private void execute(TenantId tenant) {
        try {
            threads.execute(() -> work(tenant));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Events of {} stay where they are: the room of events is stopping", tenant);
        }
    }

    private void work(TenantId tenant) {
        synchronized (queued) {
            queued.remove(tenant);
            running.add(tenant);
        }
        guarded(() -> settle(tenant, drain.run(tenant)));
        news.changed(tenant);
        synchronized (queued) {
            running.remove(tenant);
            if (!queued.contains(tenant)) {
                return;
            }
        }
        execute(tenant);
    }

    private void settle(TenantId tenant, Drain.Rest rest) {
        if (rest.empty() && !announcements.takeBack(tenant)) {
            alarms.set(tenant, clock.instant().plus(Duration.ofMinutes(3)));
        }
        rest.next().ifPresent(next -> alarms.set(tenant, next));
    }

    /** A thread must outlive what goes wrong on it; what could not be delivered is tried again at the next sweep. */
    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Events could not be delivered", e);
        }
    }
}
