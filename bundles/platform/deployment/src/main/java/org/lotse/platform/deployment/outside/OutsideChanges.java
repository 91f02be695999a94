package org.lotse.platform.deployment.outside;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lotse.platform.api.deployment.Attempt;
import org.lotse.platform.deployment.change.RunningBundle;
import org.lotse.platform.deployment.change.Soundness;
import org.lotse.platform.deployment.change.StartFailure;
import org.lotse.platform.deployment.delivery.Refused;
import org.lotse.platform.deployment.desk.DeskHours;
import org.lotse.platform.deployment.desk.Teller;
import org.lotse.platform.deployment.journal.Journal;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.BundleListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after bundles that somebody installs, updates or starts past the desk, by {@code bundle:update} for example. They
 * are not examined, and nothing is put back for them; but what does not work is told in the same list.
 */
@Component(service = {})
public final class OutsideChanges implements BundleListener {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideChanges.class);
    private static final String CONSOLE = "bundle:update";
    private static final long CALM_MILLIS = 2_000;
    private static final int CHANGES =
            BundleEvent.INSTALLED | BundleEvent.UPDATED | BundleEvent.STARTED | BundleEvent.UNRESOLVED;

    private final BundleContext context;
    private final DeskHours desk;
    private final Soundness soundness;
    private final Journal journal;
    private final Teller teller;
    private final Map<Long, Long> told = new ConcurrentHashMap<>();
    private final ScheduledExecutorService calm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lotse-deployment-outside").factory());

    /** @param desk lends its thread, so that nothing is looked at in the middle of a delivery */
    @Activate
    public OutsideChanges(
            BundleContext context,
            @Reference DeskHours desk,
            @Reference Soundness soundness,
            @Reference Journal journal,
            @Reference Teller teller) {
        this.context = context;
        this.desk = desk;
        this.soundness = soundness;
        this.journal = journal;
        this.teller = teller;
        context.addBundleListener(this);
    }

    /** Looks no more. */
    @Deactivate
    public void close() {
        context.removeBundleListener(this);
        calm.shutdownNow();
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        var bundle = event.getBundle();
        if (event.getType() == BundleEvent.UNINSTALLED) {
            told.remove(bundle.getBundleId());
        }
        if ((event.getType() & CHANGES) != 0
                && !bundle.getLocation().startsWith("lotse-trial:")
                && !calm.isShutdown()) {
            calm.schedule(() -> desk.errand(() -> look(bundle)), CALM_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look(Bundle bundle) {
        if (bundle.getState() == Bundle.UNINSTALLED || RunningBundle.isPlatform(bundle) || isOurs(bundle)) {
            return;
        }
        var fault = fault(bundle);
        if (fault.isPresent()
                && !Long.valueOf(bundle.getLastModified())
                        .equals(told.put(bundle.getBundleId(), bundle.getLastModified()))) {
            tell(bundle, fault.get());
        }
    }

    private void tell(Bundle bundle, Refused fault) {
        LOG.debug("{} does not work", bundle, fault);
        var attempt = new Attempt(
                Clock.systemUTC().instant(),
                CONSOLE,
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                Attempt.Outcome.FAULTY,
                Optional.of(fault.fault()),
                fault.arguments());
        journal.note(attempt);
        teller.told(attempt);
    }

    private Optional<Refused> fault(Bundle bundle) {
        if (RunningBundle.isActive(bundle)) {
            return soundness.fault(bundle);
        }
        if (!bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()) {
            return Optional.empty();
        }
        try {
            // Whoever wanted it started was told by an exception; trying again is how we hear of it.
            bundle.start(Bundle.START_TRANSIENT);
            return soundness.fault(bundle);
        } catch (BundleException e) {
            return Optional.of(StartFailure.of(context, bundle, e));
        }
    }

    private boolean isOurs(Bundle bundle) {
        return journal.bundles().stream()
                .anyMatch(brought ->
                        brought.id() == bundle.getBundleId() && brought.changed() == bundle.getLastModified());
    }
}
