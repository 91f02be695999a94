package org.lotse.funding.core.domain.allocation;

import java.util.List;

/** Allocation tables in the current tenant's database. Inside a transaction only. */
public interface AllocationBook {

    /** Takes in a new one. */
    void add(StoredTable table);

    /** Those of a programme, the latest first. */
    List<StoredTable> of(String programme);
}
