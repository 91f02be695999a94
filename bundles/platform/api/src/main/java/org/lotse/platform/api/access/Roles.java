package org.lotse.platform.api.access;

import java.util.List;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/** The roles that can be assigned. Any thread; no permission needed, since roles are public knowledge. */
@ProviderType
public interface Roles {

    /**
     * The platform's own roles that suit the tenant and those of every module switched on for it, in a stable order.
     *
     * @param tenant an existing tenant; an unknown one is offered nothing
     */
    List<Role> offeredTo(TenantId tenant);
}
