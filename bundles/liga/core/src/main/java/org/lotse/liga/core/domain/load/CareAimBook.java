package org.lotse.liga.core.domain.load;

import java.util.Optional;

/** The targets of the current tenant. Inside a transaction only. */
public interface CareAimBook {

    /** What is written down, if anything is. */
    Optional<CareAim> find();

    /** Takes it in for the first time. */
    void add(CareAim aim);
}
