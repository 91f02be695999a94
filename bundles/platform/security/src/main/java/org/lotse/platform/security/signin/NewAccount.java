package org.lotse.platform.security.signin;

import java.util.Map;
import java.util.Set;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.TenantId;

/**
 * An account that the platform itself asks for.
 *
 * @param signInName as in {@link org.lotse.platform.api.identity.AddMember}
 * @param displayName up to 100 characters
 * @param mustChangePassword whether the password given is for the first sign-in only
 * @param memberships roles by tenant; not checked, an unknown role grants nothing
 */
public record NewAccount(
        String signInName, String displayName, boolean mustChangePassword, Map<TenantId, Set<RoleId>> memberships) {

    /** Copies the memberships, so that the record never changes. */
    public NewAccount {
        memberships = Map.copyOf(memberships);
    }
}
