package org.lotse.liga.api.load;

import java.util.List;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * The care ratio of a carrier on a day. Of people in a municipality, each post there has as many as its share of all posts that are for that municipality:
 * who is cared for by whom is not reported.
 *
 * @param carrier which
 * @param name as people call it
 * @param ratio heads and posts of the carrier; posts that are for no municipality count too
 * @param posts its posts, by name
 * @param above whether that is more than the target and its margin
 */
public record CarrierLoad(CarrierId carrier, String name, Ratio ratio, List<PostLoad> posts, boolean above) {

    /** Keeps a copy. */
    public CarrierLoad {
        posts = List.copyOf(posts);
    }
}
