package org.lotse.platform.modules.registry;

import java.util.List;
import java.util.function.Consumer;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every {@link ModulesListener}. Holds references and takes the service only to call it, for a listener may itself
 * need the modules: the two would wait for each other at start. It is not given back, or a listener that is a delayed
 * component would be thrown away after each call; the framework does it when either bundle stops.
 */
@Component
public final class WhiteboardNews implements ModuleNews {

    private static final Logger LOG = LoggerFactory.getLogger(WhiteboardNews.class);

    private final BundleContext context;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            cardinality = ReferenceCardinality.MULTIPLE,
            service = ModulesListener.class)
    private volatile List<ServiceReference<ModulesListener>> listeners = List.of();

    /** @param context takes the listeners from the registry */
    @Activate
    public WhiteboardNews(BundleContext context) {
        this.context = context;
    }

    @Override
    public void switched(TenantId tenant) {
        tell(listener -> listener.switched(tenant));
    }

    @Override
    public void installedChanged(ModuleId module) {
        tell(listener -> listener.installedChanged(module));
    }

    @Override
    public void erased(TenantId tenant, ModuleId module) {
        tell(listener -> listener.erased(tenant, module));
    }

    private void tell(Consumer<ModulesListener> message) {
        for (var reference : listeners) {
            try {
                var listener = context.getService(reference);
                if (listener != null) {
                    message.accept(listener);
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A listener of {} failed on a change of modules", reference.getBundle(), e);
            }
        }
    }
}
