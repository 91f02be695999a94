package org.lotse.funding.core.domain.count;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;

/** Head counts in the current tenant's database. Inside a transaction only. */
public interface CountBook {

    /** Takes in a new one. */
    void add(CountSheet sheet);

    /** Those of a municipality in a programme, if anything was entered. */
    Optional<CountSheet> find(String programme, Ags municipality);

    /** All of a programme, in no order. */
    List<CountSheet> of(String programme);
}
