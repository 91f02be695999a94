package org.lotse.platform.security.account;

import java.util.List;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.MembersListener;
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
 * Tells every {@link MembersListener}. Holds references and takes the service only to call it, for a listener may itself
 * need the accounts: the two would wait for each other at start. It is not given back, or a listener that is a delayed
 * component would be thrown away after each call; the framework does it when either bundle stops.
 */
@Component
public final class WhiteboardNews implements AccountNews {

    private static final Logger LOG = LoggerFactory.getLogger(WhiteboardNews.class);

    private final BundleContext context;

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            cardinality = ReferenceCardinality.MULTIPLE,
            service = MembersListener.class)
    private volatile List<ServiceReference<MembersListener>> listeners = List.of();

    /** @param context takes the listeners from the registry */
    @Activate
    public WhiteboardNews(BundleContext context) {
        this.context = context;
    }

    @Override
    public void changed(UserId user) {
        for (var reference : listeners) {
            tell(reference, user);
        }
    }

    private void tell(ServiceReference<MembersListener> reference, UserId user) {
        try {
            var listener = context.getService(reference);
            if (listener != null) {
                listener.membershipChanged(user);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A listener of bundle {} failed on a changed membership", reference.getBundle(), e);
        }
    }
}
