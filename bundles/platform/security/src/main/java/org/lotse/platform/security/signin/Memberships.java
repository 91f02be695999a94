package org.lotse.platform.security.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Account;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/** Who is member where. Unguarded, answered from memory, any thread: the gate itself asks here. */
@ProviderType
public interface Memberships {

    /** The account, unless there is none. */
    Optional<Account> account(UserId user);

    /** The person's roles in the tenant; empty for strangers and for locked accounts. */
    Set<RoleId> roles(UserId user, TenantId tenant);

    /** All memberships of the person, by tenant key; empty for a locked account. */
    List<Membership> of(UserId user);
}
