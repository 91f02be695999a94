package org.lotse.platform.tenancy.registry;

import java.util.List;
import java.util.Map;
import org.lotse.platform.api.tenant.TenantId;

/** The stored tenants. Every call joins the running transaction of the unit {@code tenancy}. */
public interface TenantRecords {

    /** Adds those that are not stored yet, active from the start; the others stay as they are. */
    void addMissing(List<TenantRow> rows);

    /** All of them, in no particular order. */
    List<KnownTenant> all();

    /** The Verwaltungsgemeinschaft of each tenant that has one. */
    default Map<TenantId, String> associations() {
        return Map.of();
    }
}
