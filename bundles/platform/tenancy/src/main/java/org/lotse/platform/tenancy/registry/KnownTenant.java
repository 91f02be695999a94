package org.lotse.platform.tenancy.registry;

import java.util.Optional;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * What the platform's database says of a tenant; its place in the hierarchy follows from its key.
 *
 * @param association the Verwaltungsgemeinschaft, if it belongs to one
 * @param active whether anybody may work in it
 */
public record KnownTenant(TenantId id, String name, TenantKind kind, Optional<String> association, boolean active) {}
