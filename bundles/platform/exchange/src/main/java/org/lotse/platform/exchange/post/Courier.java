package org.lotse.platform.exchange.post;

import java.time.Clock;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.boot.BootEnded;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.JournalKey;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round on a thread of its own: when a package moves, when something is published, when a module is switched, and each minute for what was left. */
@Component(service = {Courier.class, ModulesListener.class})
public final class Courier implements ModulesListener {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final ExchangeParticipant participant;
    private final Modules modules;
    private final Tenants tenants;
    private final Mailbox mailbox;
    private final MarkBoard marks;
    private final Seal seal;
    private final Transit transit;
    private final Round round;
    private final Noticeboard noticeboard;
    private final AtomicBoolean noticesDue = new AtomicBoolean(true);
    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean begun;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("lotse-courier").factory());

    @Activate
    public Courier(
            @Reference ExchangeParticipant participant,
            @Reference JournalDatabases databases,
            @Reference JournalKey key,
            @Reference ScopeBinding binding,
            @Reference AuditTrail audit,
            @Reference EventPublisher events,
            @Reference Modules modules,
            @Reference Tenants tenants,
            @Reference Clock clock) {
        this.participant = participant;
        this.modules = modules;
        this.tenants = tenants;
        mailbox = new Mailbox(databases);
        marks = new MarkBoard(databases);
        seal = new Seal(tenant -> key.of("exchange/" + tenant));
        transit = new Transit(mailbox, marks, seal, clock, this::call);
        round = new Round(mailbox, transit, seal, databases, binding, audit, events, this::on);
        noticeboard = new Noticeboard(transit, databases, binding, audit, tenants, this::on);
        participant.attach(transit);
    }

    /** Stops after the package that is being carried. */
    @Deactivate
    public void close() {
        participant.detach(transit);
        thread.shutdownNow();
    }

    /** Called by the component runtime when nobody waits for the first page any more. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.OPTIONAL)
    public void bootEnded(BootEnded ended) {
        begun = true;
        thread.scheduleWithFixedDelay(this::goRound, 0, 1, TimeUnit.MINUTES);
    }

    /** Called by the component runtime; the rounds go on. */
    public void unbootEnded(BootEnded ended) {
        LOG.debug("The end of the boot is past");
    }

    /** Where packages lie. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Where marks are placed. */
    public MarkBoard marks() {
        return marks;
    }

    /** With what they are sealed. */
    public Seal seal() {
        return seal;
    }

    /** There is something to carry. While the platform still boots, the first round will see to it. */
    public void call() {
        noticesDue.set(true);
        if (begun && called.compareAndSet(false, true)) {
            try {
                thread.execute(this::goRound);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("Packages stay where they are: the room of the exchange is stopping");
            }
        }
    }

    @Override
    public void switched(TenantId tenant) {
        call();
    }

    @Override
    public void installedChanged(ModuleId module) {
        call();
    }

    private void goRound() {
        called.set(false);
        try {
            round.go();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Packages could not be carried; the next round is in a minute", e);
        }
        if (noticesDue.getAndSet(false) && !bringNotices()) {
            noticesDue.set(true);
        }
    }

    /** Not each minute, since each time it asks the districts' databases. */
    private boolean bringNotices() {
        try {
            return noticeboard.go();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Publications could not be brought; the next round is in a minute", e);
            return false;
        }
    }

    private boolean on(TenantId tenant, ModuleId module) {
        return tenants.find(tenant).filter(Tenant::active).isPresent() && modules.isOn(tenant, module);
    }
}
