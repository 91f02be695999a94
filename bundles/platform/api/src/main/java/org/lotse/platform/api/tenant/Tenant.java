package org.lotse.platform.api.tenant;

import java.util.Optional;

/**
 * A district or a municipality as the platform knows it.
 *
 * @param id the official key
 * @param name the official name, for example {@code Singen (Hohentwiel)}
 * @param kind district or municipality
 * @param parent the district of a municipality; empty for the district itself
 * @param active whether anybody may work in it; an inactive tenant is refused everywhere by the gate
 */
public record Tenant(TenantId id, String name, TenantKind kind, Optional<TenantId> parent, boolean active) {}
