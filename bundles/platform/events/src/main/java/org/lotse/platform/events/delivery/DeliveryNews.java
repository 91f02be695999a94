package org.lotse.platform.events.delivery;

import org.lotse.platform.api.tenant.TenantId;

/** Where the dispatcher tells that deliveries stand otherwise. Any thread; never throws. */
public interface DeliveryNews {

    /** Something was delivered, failed, parked or decided about in this tenant. */
    void changed(TenantId tenant);
}
