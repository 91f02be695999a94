package org.lotse.platform.persistence.database;

import org.lotse.platform.api.tenant.TenantId;

/**
 * Name of one database; also its directory or schema and the alias of its key.
 *
 * @param value a tenant's official key, or {@code platform}
 */
public record DatabaseName(String value) {

    /** The database of the platform itself: tenants, accounts, module switches. */
    public static final DatabaseName PLATFORM = new DatabaseName("platform");

    /** The database of this tenant. */
    public static DatabaseName of(TenantId tenant) {
        return new DatabaseName(tenant.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
