package org.lotse.platform.modules.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.modules.candidates.Candidates;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the descriptors; one that cannot be accepted is named in the log and skipped. */
@Component(service = {InstalledModules.class, ModuleRegistry.class})
public final class ModuleRegistry implements InstalledModules {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleRegistry.class);

    private final ModuleNews news;
    private final Offers<ServiceReference<ModuleDescriptor>> offers = new Offers<>();
    private volatile SortedMap<ModuleId, InstalledModule> installed = Collections.emptySortedMap();
    private volatile boolean announcing;
    private final List<Aside<ServiceReference<ModuleDescriptor>>> trials = new ArrayList<>();

    /** @param news is told of every change after the first look around */
    @Activate
    public ModuleRegistry(@Reference ModuleNews news) {
        this.news = news;
    }

    /**
     * Called when the descriptors of the first look around are bound. Before, nobody can have seen another state, and a
     * listener may itself be waiting for this component.
     */
    @Activate
    public void open() {
        announcing = true;
    }

    /** Called before the descriptors are unbound: that the registry goes is no news about modules. */
    @Deactivate
    public void close() {
        announcing = false;
    }

    @Override
    public SortedMap<ModuleId, InstalledModule> now() {
        return installed;
    }

    /** Called by the component runtime. */
    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addDescriptor(ServiceReference<ModuleDescriptor> reference, ModuleDescriptor descriptor) {
        try {
            var offer = read(reference, descriptor);
            if (install(reference, offer)) {
                announce(offer);
            }
        } catch (RuntimeException | LinkageError e) {
            refuse(reference, e);
        }
    }

    /** Called by the component runtime. */
    public void removeDescriptor(ServiceReference<ModuleDescriptor> reference) {
        uninstall(reference).ifPresent(this::announce);
    }

    /** As {@link Candidates#of}. */
    public Candidates.Candidacy hold(Set<String> bundles) {
        var trial = new Aside<ServiceReference<ModuleDescriptor>>(bundles);
        synchronized (this) {
            trials.add(trial);
        }
        return new Candidates.Candidacy() {
            @Override
            public Set<ModuleId> offered() {
                return acceptable(trial);
            }

            @Override
            public List<String> refusals() {
                return ModuleRegistry.this.refusals(trial);
            }

            @Override
            public void close() {
                end(trial);
            }
        };
    }

    private synchronized Set<ModuleId> acceptable(Aside<ServiceReference<ModuleDescriptor>> trial) {
        return trial.offers().values().stream()
                .filter(offer -> rival(offer).isEmpty())
                .map(offer -> offer.module().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private synchronized List<String> refusals(Aside<ServiceReference<ModuleDescriptor>> trial) {
        var rivals = trial.offers().values().stream()
                .flatMap(offer -> rival(offer).stream()
                        .map(rival -> "module '" + offer.module().id() + "' is brought by " + rival.origin()));
        return Stream.concat(trial.refusals().stream(), rivals).toList();
    }

    private Optional<Offer> rival(Offer offer) {
        return offers.first(offer.module().id()).filter(first -> !first.bundle().equals(offer.bundle()));
    }

    private void end(Aside<ServiceReference<ModuleDescriptor>> trial) {
        var accepted = new ArrayList<Offer>();
        synchronized (this) {
            if (trials.remove(trial)) {
                trial.offers().forEach((reference, offer) -> {
                    if (install(reference, offer)) {
                        accepted.add(offer);
                    }
                });
            }
        }
        accepted.forEach(this::announce);
    }

    private Optional<Aside<ServiceReference<ModuleDescriptor>>> trial(ServiceReference<ModuleDescriptor> reference) {
        return trials.stream()
                .filter(trial -> trial.concerns(reference.getBundle().getSymbolicName()))
                .findFirst();
    }

    private synchronized boolean install(ServiceReference<ModuleDescriptor> reference, Offer offer) {
        var trial = trial(reference);
        if (trial.isPresent()) {
            trial.get().add(reference, offer);
            return false;
        }
        var first = offers.add(reference, offer);
        installed = offers.accepted();
        first.ifPresent(earlier -> LOG.warn(
                "Module '{}' of {} is refused: {} brought a module of this name first",
                offer.module().id(),
                offer.origin(),
                earlier.origin()));
        return first.isEmpty();
    }

    private synchronized Optional<Offer> uninstall(ServiceReference<ModuleDescriptor> reference) {
        trials.forEach(trial -> trial.remove(reference));
        var before = installed;
        var gone = offers.remove(reference);
        installed = offers.accepted();
        return gone.filter(offer -> before.get(offer.module().id()) == offer.module());
    }

    private void announce(Offer offer) {
        if (announcing) {
            LOG.info(
                    "Module '{}' {}",
                    offer.module().id(),
                    installed.containsKey(offer.module().id()) ? "installed" : "removed");
            news.installedChanged(offer.module().id());
        }
    }

    private static Offer read(ServiceReference<ModuleDescriptor> reference, ModuleDescriptor descriptor) {
        var bundle = reference.getBundle();
        return Offer.read(
                descriptor, bundle.getSymbolicName(), bundle.getVersion().toString());
    }

    private synchronized void refuse(ServiceReference<ModuleDescriptor> reference, Throwable reason) {
        trial(reference).ifPresent(trial -> trial.refuse(reference, String.valueOf(reason.getMessage())));
        LOG.warn("The module descriptor of {} is refused: {}", reference.getBundle(), reason.toString());
    }
}
