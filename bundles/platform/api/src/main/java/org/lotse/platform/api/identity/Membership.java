package org.lotse.platform.api.identity;

import java.util.Set;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.tenant.TenantId;

/**
 * An account's place in one tenant.
 *
 * @param account whose
 * @param tenant where
 * @param roles what they are there; roles of modules that are off or gone stay assigned and grant nothing meanwhile
 */
public record Membership(Account account, TenantId tenant, Set<RoleId> roles) {

    /** Copies the roles, so that a membership never changes. */
    public Membership {
        roles = Set.copyOf(roles);
    }
}
