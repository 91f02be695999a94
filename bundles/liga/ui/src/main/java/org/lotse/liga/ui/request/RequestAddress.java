package org.lotse.liga.ui.request;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestQuery;
import org.lotse.liga.api.request.RequestSort;
import org.lotse.liga.api.request.RequestState;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class RequestAddress {

    private RequestAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static RequestQuery read(Visit visit) {
        var sort = Optional.ofNullable(
                        constant(RequestSort.class, visit.query("sort").orElse("")))
                .orElse(RequestSort.DUE);
        return RequestQuery.OPEN
                .matching(visit.query("q").orElse(null))
                .about(constant(RequestKind.class, visit.query("kind").orElse("")))
                .in(visit.query("municipality").flatMap(Ags::parse).orElse(null))
                .being(constant(RequestState.class, visit.query("state").orElse("")))
                .overdueOnly(visit.query("overdue").isPresent())
                .unreadOnly(visit.query("unread").isPresent())
                .by(sort, visit.query("down").isPresent());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(RequestQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(address, "kind", lower(query.kind()));
        put(
                address,
                "municipality",
                query.municipality() == null ? null : query.municipality().value());
        put(address, "state", lower(query.state()));
        put(address, "overdue", query.overdue() ? "1" : null);
        put(address, "unread", query.unread() ? "1" : null);
        put(address, "sort", query.sort() == RequestSort.DUE ? null : lower(query.sort()));
        put(address, "down", query.descending() ? "1" : null);
        return address;
    }
}
