package org.lotse.liga.core.domain.carrier;

import java.util.Optional;

/** The chair of the current tenant's LIGA. Inside a transaction only. */
public interface ChairBook {

    /** What is written down, if anything is. */
    Optional<ChairOffice> find();

    /** Takes it in for the first time. */
    void add(ChairOffice office);
}
