package org.lotse.platform.jobs.engine;

import org.lotse.platform.api.tenant.TenantId;

/** Tells everybody who watches; returns normally whatever a listener does. */
@FunctionalInterface
public interface JobNews {

    /** A job of this tenant stands otherwise than before; call after the commit. */
    void changed(TenantId tenant);
}
