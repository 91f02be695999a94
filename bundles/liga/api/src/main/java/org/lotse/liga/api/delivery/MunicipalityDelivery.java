package org.lotse.liga.api.delivery;

import java.util.List;
import org.lotse.liga.api.Ags;

/**
 * The models of one municipality, one after the other.
 *
 * @param municipality which
 * @param revision how often they were changed; goes back in {@link ReplaceDelivery}
 * @param steps by day; empty as long as nothing is written down
 */
public record MunicipalityDelivery(Ags municipality, long revision, List<DeliveryStep> steps) {

    /** Keeps a copy. */
    public MunicipalityDelivery {
        steps = List.copyOf(steps);
    }
}
