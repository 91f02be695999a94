package org.lotse.liga.ui.training;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.training.TrainingQuery;
import org.lotse.liga.api.training.TrainingSort;
import org.lotse.liga.api.training.TrainingState;
import org.lotse.liga.ui.Years;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class TrainingAddress {

    private TrainingAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static TrainingQuery read(Visit visit) {
        var sort = Optional.ofNullable(
                        constant(TrainingSort.class, visit.query("sort").orElse("")))
                .orElse(TrainingSort.DAY);
        return TrainingQuery.ALL
                .matching(visit.query("q").orElse(null))
                .being(constant(TrainingState.class, visit.query("state").orElse("")))
                .during(visit.query("year").flatMap(Years::read).orElse(null))
                .by(sort, visit.query("up").isEmpty());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(TrainingQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(address, "state", lower(query.state()));
        put(address, "year", query.year() == null ? null : query.year().toString());
        put(address, "sort", query.sort() == TrainingSort.DAY ? null : lower(query.sort()));
        put(address, "up", query.descending() ? null : "1");
        return address;
    }
}
