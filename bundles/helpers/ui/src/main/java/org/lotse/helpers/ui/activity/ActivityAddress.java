package org.lotse.helpers.ui.activity;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.activity.ActivityPhase;
import org.lotse.helpers.api.activity.ActivityQuery;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.ui.api.Visit;

/** The list's filters in the address, so that links, reload and the way back keep them. */
final class ActivityAddress {

    private ActivityAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static ActivityQuery read(Visit visit) {
        return new ActivityQuery(
                visit.query("q").orElse(null),
                visit.query("circle").flatMap(CircleId::parse).orElse(null),
                Optional.ofNullable(constant(
                                ActivityPhase.class, visit.query("phase").orElse("")))
                        .orElse(ActivityPhase.COMING));
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(ActivityQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(address, "circle", query.circle() == null ? null : query.circle().toString());
        put(address, "phase", query.phase() == ActivityPhase.COMING ? null : lower(query.phase()));
        return address;
    }
}
