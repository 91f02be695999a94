package org.lotse.platform.api.identity;

import java.util.List;
import org.lotse.platform.api.access.Permission;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who else works in the current scope's tenant, so that a module can offer people to give something to. A service of the platform. It asks no
 * permission, since members know each other by name; the module's own call has passed the gate before. Any thread.
 */
@ProviderType
public interface Colleagues {

    /**
     * The members of the tenant whose roles hold a permission, by name in German order. Locked accounts are left out.
     *
     * @param permission of a module that is on for the tenant; nobody holds one of a module that is off
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     */
    List<Colleague> holding(Permission permission);
}
