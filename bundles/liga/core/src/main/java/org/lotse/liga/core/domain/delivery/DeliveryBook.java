package org.lotse.liga.core.domain.delivery;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;

/** What is written down about delivery in the current tenant's municipalities. Inside a transaction only. */
public interface DeliveryBook {

    /** Takes in a new one. */
    void add(Delivery delivery);

    /** That of a municipality, if anything is written down. */
    Optional<Delivery> find(Ags municipality);

    /** All of them, in no order. */
    List<Delivery> all();
}
