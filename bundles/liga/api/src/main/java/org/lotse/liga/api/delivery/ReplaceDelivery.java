package org.lotse.liga.api.delivery;

import java.util.List;
import org.lotse.liga.api.Ags;

/**
 * Writes down the models of a municipality anew, as a whole.
 *
 * @param municipality which
 * @param revision the revision that the person saw
 * @param steps in any order, no two on one day, at most {@value #MOST}
 */
public record ReplaceDelivery(Ags municipality, long revision, List<DeliveryStep> steps) {

    /** Most steps. */
    public static final int MOST = 50;

    /** Keeps a copy. */
    public ReplaceDelivery {
        steps = List.copyOf(steps);
    }
}
