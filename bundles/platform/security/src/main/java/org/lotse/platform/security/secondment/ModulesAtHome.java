package org.lotse.platform.security.secondment;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.module.Modules;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Asks the switches at each question, from memory. Holds a reference and takes the service only to ask it, for the switches themselves need accounts: the two would wait
 * for each other at start. A module that is only not there for a moment, since it is being updated, is as good as on.
 */
@Component(service = SwitchedAtHome.class)
public final class ModulesAtHome implements SwitchedAtHome {

    private final BundleContext context;

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.OPTIONAL, service = Modules.class)
    private volatile @Nullable ServiceReference<Modules> modules;

    private volatile @Nullable Held held;

    /** @param context takes the switches from the registry */
    @Activate
    public ModulesAtHome(BundleContext context) {
        this.context = context;
    }

    @Override
    public boolean test(Stay stay) {
        var switches = switches();
        var module = stay.kind().module();
        return switches == null
                || switches.isOn(stay.home(), module)
                || switches.waiting(stay.home()).contains(module);
    }

    /** Taken from the registry once for each reference: it is asked at every act. */
    private @Nullable Modules switches() {
        var reference = modules;
        if (reference == null) {
            return null;
        }
        var known = held;
        if (known != null && known.reference().equals(reference)) {
            return known.switches();
        }
        var switches = context.getService(reference);
        if (switches != null) {
            held = new Held(reference, switches);
        }
        return switches;
    }

    private record Held(ServiceReference<Modules> reference, Modules switches) {}
}
