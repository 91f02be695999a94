package org.lotse.liga.api.load;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.liga.api.carrier.CarrierId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The care ratio of one carrier, for whoever leads its team. Needs {@code liga.read}, or {@code liga.own-carrier} and an account that is bound to that very
 * carrier. Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface CarrierLoads {

    /** The carrier to which the current account is bound; empty if it is bound to none. Needs {@code liga.own-carrier}. */
    Optional<CarrierId> own();

    /**
     * How it is for a carrier on a day. What is told of municipalities concerns only those in which it has posts.
     *
     * @throws org.lotse.platform.api.access.AccessDenied for another carrier than the own one, also if there is no such carrier
     */
    CarrierView of(CarrierId carrier, LocalDate day);
}
