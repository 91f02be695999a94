package org.lotse.platform.api.access;

import java.util.Set;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * A set of permissions under one name, offered by a module or by the platform and assigned by a tenant's administrator.
 *
 * @param id the role's name
 * @param permissions what a member with this role may do
 * @param suits the kinds of tenant in which it is offered; in others it grants nothing, even to somebody who holds it
 */
public record Role(RoleId id, Set<Permission> permissions, Set<TenantKind> suits) {

    /** Copies the sets, so that a role never changes. */
    public Role {
        permissions = Set.copyOf(permissions);
        suits = Set.copyOf(suits);
    }

    /** A role for municipalities. */
    public Role(RoleId id, Set<Permission> permissions) {
        this(id, permissions, Set.of(TenantKind.MUNICIPALITY));
    }
}
