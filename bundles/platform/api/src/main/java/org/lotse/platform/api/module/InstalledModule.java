package org.lotse.platform.api.module;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * A module as it is installed now.
 *
 * @param id its name
 * @param version the version of the bundle that brought it
 * @param needs modules it cannot be on without
 * @param suits kinds of tenant it is offered to
 * @param roles roles it offers, each in the kinds of tenant that it suits
 */
public record InstalledModule(
        ModuleId id, String version, Set<ModuleId> needs, Set<TenantKind> suits, List<Role> roles) {

    /** Copies the collections, so that the record never changes. */
    public InstalledModule {
        needs = Set.copyOf(needs);
        suits = Set.copyOf(suits);
        roles = List.copyOf(roles);
    }

    /** The roles it offers in tenants of this kind. */
    public List<Role> rolesIn(TenantKind kind) {
        return roles.stream().filter(role -> role.suits().contains(kind)).toList();
    }
}
