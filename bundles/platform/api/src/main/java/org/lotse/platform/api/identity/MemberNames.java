package org.lotse.platform.api.identity;

import java.util.Optional;
import org.lotse.platform.api.access.UserId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people of the current scope's tenant are called, of whom a module knows the identity, by an event of another module for example. A service
 * of the platform. It asks no permission, since members know each other by name; the module's own call has passed the gate before. Any thread.
 */
@ProviderType
public interface MemberNames {

    /**
     * The display name of a member of the tenant, whatever their roles, locked or not; empty for anybody else.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     */
    Optional<String> nameOf(UserId person);
}
