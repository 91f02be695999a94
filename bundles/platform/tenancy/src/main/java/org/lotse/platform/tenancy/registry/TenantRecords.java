package org.lotse.platform.tenancy.registry;

import java.util.List;

/** The stored tenants. Every call joins the running transaction of the unit {@code tenancy}. */
public interface TenantRecords {

    /** Adds those that are not stored yet, active from the start; the others stay as they are. */
    void addMissing(List<TenantRow> rows);

    /** All of them, in no particular order. */
    List<KnownTenant> all();
}
