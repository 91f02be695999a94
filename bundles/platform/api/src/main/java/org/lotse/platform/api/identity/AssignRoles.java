package org.lotse.platform.api.identity;

import java.util.Set;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;

/**
 * Command: give a member exactly these roles in the current tenant.
 *
 * @param member who
 * @param seen the roles that the member had when this was decided; others by now mean that a colleague was faster
 * @param roles at least one, each offered to the tenant or had already
 */
public record AssignRoles(UserId member, Set<RoleId> seen, Set<RoleId> roles) {

    /** Copies the roles, so that the command never changes. */
    public AssignRoles {
        seen = Set.copyOf(seen);
        roles = Set.copyOf(roles);
    }
}
