package org.lotse.platform.api.tenant;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The directory of tenants. It holds names and keys only, nothing that is worth protecting, so reading it needs no
 * permission. Callable on any thread, with or without a current tenant; answers come from memory.
 */
@ProviderType
public interface Tenants {

    /** All tenants, the district first, then its municipalities by name in German order. */
    List<Tenant> all();

    /** The tenant with this key, or empty if there is none. */
    Optional<Tenant> find(TenantId id);
}
