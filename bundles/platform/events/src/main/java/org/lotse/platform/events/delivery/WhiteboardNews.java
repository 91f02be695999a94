package org.lotse.platform.events.delivery;

import java.util.List;
import org.lotse.platform.api.event.EventsListener;
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

/** Tells every {@link EventsListener}; takes the service only to call it, for a listener may itself ask for the deliveries. */
@Component
public final class WhiteboardNews implements DeliveryNews {

    private static final Logger LOG = LoggerFactory.getLogger(WhiteboardNews.class);

    private final BundleContext context;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            cardinality = ReferenceCardinality.MULTIPLE,
            service = EventsListener.class)
    private volatile List<ServiceReference<EventsListener>> listeners = List.of();

    /** @param context takes the listeners from the registry */
    @Activate
    public WhiteboardNews(BundleContext context) {
        this.context = context;
    }

    @Override
    public void changed(TenantId tenant) {
        for (var reference : listeners) {
            try {
                var listener = context.getService(reference);
                if (listener != null) {
                    listener.deliveriesChanged(tenant);
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A listener of {} failed on a change of deliveries", reference.getBundle(), e);
            }
        }
    }
}
