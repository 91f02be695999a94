package org.lotse.helpers.ui.hours;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.hours.HoursQuery;
import org.lotse.helpers.api.hours.HoursSort;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.ui.Years;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class HoursAddress {

    private HoursAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static HoursQuery read(Visit visit) {
        var sort = Optional.ofNullable(
                        constant(HoursSort.class, visit.query("sort").orElse("")))
                .orElse(HoursSort.DAY);
        return HoursQuery.ALL
                .matching(visit.query("q").orElse(null))
                .of(visit.query("volunteer").flatMap(VolunteerId::parse).orElse(null))
                .in(visit.query("circle").flatMap(CircleId::parse).orElse(null))
                .during(visit.query("year").flatMap(Years::read).orElse(null))
                .being(constant(HoursState.class, visit.query("state").orElse("")))
                .by(
                        sort,
                        sort == HoursSort.DAY
                                ? visit.query("up").isEmpty()
                                : visit.query("down").isPresent());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(HoursQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(
                address,
                "volunteer",
                query.volunteer() == null ? null : query.volunteer().toString());
        put(address, "circle", query.circle() == null ? null : query.circle().toString());
        put(address, "year", query.year() == null ? null : query.year().toString());
        put(address, "state", lower(query.state()));
        if (query.sort() == HoursSort.DAY) {
            put(address, "up", query.descending() ? null : "1");
        } else {
            put(address, "sort", lower(query.sort()));
            put(address, "down", query.descending() ? "1" : null);
        }
        return address;
    }
}
