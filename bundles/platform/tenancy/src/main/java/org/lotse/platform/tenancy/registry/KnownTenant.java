package org.lotse.platform.tenancy.registry;

import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * What the platform's database says of a tenant; its place in the hierarchy follows from its key.
 *
 * @param active whether anybody may work in it
 */
public record KnownTenant(TenantId id, String name, TenantKind kind, boolean active) {}
