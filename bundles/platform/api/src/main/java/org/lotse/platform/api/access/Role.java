package org.lotse.platform.api.access;

import java.util.Set;

/**
 * A set of permissions under one name, offered by a module or by the platform and assigned by a tenant's administrator.
 *
 * @param id the role's name
 * @param permissions what a member with this role may do
 */
public record Role(RoleId id, Set<Permission> permissions) {

    /** Copies the permissions, so that a role never changes. */
    public Role {
        permissions = Set.copyOf(permissions);
    }
}
