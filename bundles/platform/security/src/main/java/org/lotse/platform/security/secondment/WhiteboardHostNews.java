package org.lotse.platform.security.secondment;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.secondment.HostListener;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls every {@link HostListener} in the scope of each municipality. Takes services only to call them, for they may need accounts. */
@Component
public final class WhiteboardHostNews implements HostNews {

    private static final Logger LOG = LoggerFactory.getLogger(WhiteboardHostNews.class);

    /** Who calls listeners: a name that no module has, so that nothing is permitted to it. */
    private static final Actor NOBODY = new Actor.Module(new ModuleId("secondments"));

    private final BundleContext context;
    private final ScopeBinding binding;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            cardinality = ReferenceCardinality.MULTIPLE,
            service = HostListener.class)
    private volatile List<ServiceReference<HostListener>> listeners = List.of();

    /** @param context takes the listeners from the registry */
    @Activate
    public WhiteboardHostNews(BundleContext context, @Reference ScopeBinding binding) {
        this.context = context;
        this.binding = binding;
    }

    @Override
    public void changed(Set<TenantId> hosts) {
        for (var host : hosts) {
            binding.call(new Scope(host, NOBODY), () -> {
                listeners.forEach(this::tell);
                return host;
            });
        }
    }

    private void tell(ServiceReference<HostListener> reference) {
        try {
            var listener = context.getService(reference);
            if (listener != null) {
                listener.secondmentsChanged();
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A listener of bundle {} failed on changed secondments: {}", reference.getBundle(), e.toString());
        }
    }
}
