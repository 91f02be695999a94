package org.lotse.liga.core.domain.carrier;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.carrier.CarrierId;

/** All carriers of the current tenant. Inside a transaction only. */
public interface CarrierBook {

    /** Takes in a new one. */
    void add(Carrier carrier);

    /** Takes one out. */
    void remove(Carrier carrier);

    /** The carrier with this id. */
    Optional<Carrier> find(CarrierId id);

    /** All of them, in no order. */
    List<Carrier> all();
}
