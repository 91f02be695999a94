package org.lotse.platform.api.module;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The one service every module registers: what it is and what it offers. While the service is registered the module is
 * installed; when it goes, the module's views, roles and permissions go with it at once. The answers never change
 * during the life of the service. The module's version is that of the bundle that registers it.
 */
@ConsumerType
public interface ModuleDescriptor {

    /** The module's name, unique in the platform. */
    ModuleId id();

    /** Modules that must be on for a tenant before this one can be. */
    default Set<ModuleId> needs() {
        return Set.of();
    }

    /** The kinds of tenant for which the module makes sense; others are not offered it. */
    default Set<TenantKind> suits() {
        return Set.of(TenantKind.MUNICIPALITY);
    }

    /**
     * Roles a tenant's administrator can assign while the module is on. Their permissions all belong to this module, and each
     * suits only kinds of tenant that the module suits, and one at least.
     */
    default List<Role> roles() {
        return List.of();
    }
}
