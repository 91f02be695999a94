package org.lotse.helpers.ui.request;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.request.HelpRequestQuery;
import org.lotse.helpers.api.request.HelpRequestSort;
import org.lotse.helpers.api.request.HelpRequestState;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class RequestAddress {

    private static final String SEPARATOR = ",";

    private RequestAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static HelpRequestQuery read(Visit visit) {
        return HelpRequestQuery.ALL
                .matching(visit.query("q").orElse(null))
                .being(constant(HelpRequestState.class, visit.query("state").orElse("")))
                .needing(visit.query("skill").orElse(null))
                .in(visit.query("language")
                        .map(Language::new)
                        .filter(Language::isKnown)
                        .orElse(null))
                .givenTo(circles(visit.query("circle").orElse("")))
                .by(
                        Optional.ofNullable(constant(
                                        HelpRequestSort.class,
                                        visit.query("sort").orElse("")))
                                .orElse(HelpRequestSort.RECEIVED),
                        visit.query("down").isPresent());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(HelpRequestQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(address, "state", lower(query.state()));
        put(address, "skill", query.skill());
        put(
                address,
                "language",
                query.language() == null ? null : query.language().code());
        put(address, "circle", query.circles().isEmpty() ? null : circles(query.circles()));
        put(address, "sort", query.sort() == HelpRequestSort.RECEIVED ? null : lower(query.sort()));
        put(address, "down", query.descending() ? "1" : null);
        return address;
    }

    /** Several circles in one word. */
    static String circles(Collection<CircleId> circles) {
        return circles.stream().map(CircleId::toString).sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static Set<CircleId> circles(String text) {
        return Stream.of(text.split(SEPARATOR))
                .flatMap(one -> CircleId.parse(one).stream())
                .collect(Collectors.toSet());
    }
}
