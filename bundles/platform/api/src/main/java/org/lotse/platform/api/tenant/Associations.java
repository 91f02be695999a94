package org.lotse.platform.api.tenant;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which municipalities share an administration (Verwaltungsgemeinschaft), as the directory of tenants has it. Public knowledge, so reading it
 * needs no permission. Callable on any thread, with or without a current tenant; answers come from memory.
 */
@ProviderType
public interface Associations {

    /** The association that a municipality belongs to, named after its seat or its landscape; empty if it has none or is not known. */
    Optional<String> of(TenantId municipality);
}
