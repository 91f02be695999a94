package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.util.List;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.post.PostId;

/**
 * How many people fall to a post on a day.
 *
 * @param post which
 * @param name what it is called
 * @param share of a full-time post
 * @param vacant whether nobody holds it
 * @param municipalities for which it is on that day, by key
 * @param persons how many people fall to it, to one decimal
 * @param ratio the same for a whole post
 */
public record PostLoad(
        PostId post,
        String name,
        BigDecimal share,
        boolean vacant,
        List<Ags> municipalities,
        BigDecimal persons,
        BigDecimal ratio) {

    /** Keeps a copy. */
    public PostLoad {
        municipalities = List.copyOf(municipalities);
    }
}
