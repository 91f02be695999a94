package org.lotse.platform.api.event;

import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears that events were delivered, failed, were parked or decided about. A whiteboard service with the manners of
 * {@code ModulesListener}.
 */
@ConsumerType
public interface EventsListener {

    /** What waits or is parked in this tenant may stand otherwise than before. */
    void deliveriesChanged(TenantId tenant);
}
