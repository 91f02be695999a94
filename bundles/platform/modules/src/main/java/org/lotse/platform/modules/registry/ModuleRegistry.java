package org.lotse.platform.modules.registry;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
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
@Component
public final class ModuleRegistry implements InstalledModules {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleRegistry.class);

    private final ModuleNews news;
    private final Offers<ServiceReference<ModuleDescriptor>> offers = new Offers<>();
    private volatile SortedMap<ModuleId, InstalledModule> installed = Collections.emptySortedMap();
    private volatile boolean announcing;

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
        read(reference, descriptor).filter(offer -> install(reference, offer)).ifPresent(this::announce);
    }

    /** Called by the component runtime. */
    public void removeDescriptor(ServiceReference<ModuleDescriptor> reference) {
        uninstall(reference).ifPresent(this::announce);
    }

    private synchronized boolean install(ServiceReference<ModuleDescriptor> reference, Offer offer) {
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

    private static Optional<Offer> read(ServiceReference<ModuleDescriptor> reference, ModuleDescriptor descriptor) {
        var bundle = reference.getBundle();
        try {
            return Optional.of(Offer.read(
                    descriptor, bundle.getSymbolicName(), bundle.getVersion().toString()));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "The module descriptor of {} {} is refused: {}",
                    bundle.getSymbolicName(),
                    bundle.getVersion(),
                    e.toString());
            return Optional.empty();
        }
    }
}
