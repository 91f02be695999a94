package org.lotse.platform.security.secondment;

import java.util.Set;
import org.lotse.platform.api.tenant.TenantId;

/** Tells whoever listens in municipalities. */
@FunctionalInterface
public interface HostNews {

    /** Something is other there; called after the commit. */
    void changed(Set<TenantId> hosts);
}
