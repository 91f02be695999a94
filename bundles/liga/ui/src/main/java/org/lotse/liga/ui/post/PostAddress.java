package org.lotse.liga.ui.post;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSort;
import org.lotse.liga.api.post.PostState;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class PostAddress {

    private PostAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static PostQuery read(Visit visit) {
        var sort = Optional.ofNullable(
                        constant(PostSort.class, visit.query("sort").orElse("")))
                .orElse(PostSort.NAME);
        return PostQuery.ALL
                .matching(visit.query("q").orElse(null))
                .of(visit.query("carrier").flatMap(CarrierId::parse).orElse(null))
                .under(visit.query("agreement").flatMap(AgreementId::parse).orElse(null))
                .in(visit.query("municipality").flatMap(Ags::parse).orElse(null))
                .being(constant(PostState.class, visit.query("state").orElse("")))
                .by(sort, visit.query("down").isPresent());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(PostQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(address, "carrier", query.carrier() == null ? null : query.carrier().toString());
        put(
                address,
                "agreement",
                query.agreement() == null ? null : query.agreement().toString());
        put(
                address,
                "municipality",
                query.municipality() == null ? null : query.municipality().value());
        put(address, "state", lower(query.state()));
        put(address, "sort", query.sort() == PostSort.NAME ? null : lower(query.sort()));
        put(address, "down", query.descending() ? "1" : null);
        return address;
    }
}
