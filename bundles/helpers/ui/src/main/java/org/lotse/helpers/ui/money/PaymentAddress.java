package org.lotse.helpers.ui.money;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSort;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.ui.Years;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class PaymentAddress {

    private PaymentAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static PaymentQuery read(Visit visit) {
        var sort = Optional.ofNullable(
                        constant(PaymentSort.class, visit.query("sort").orElse("")))
                .orElse(PaymentSort.PAY_ON);
        return PaymentQuery.ALL
                .matching(visit.query("q").orElse(null))
                .of(visit.query("volunteer").flatMap(VolunteerId::parse).orElse(null))
                .in(visit.query("circle").flatMap(CircleId::parse).orElse(null))
                .during(visit.query("year").flatMap(Years::read).orElse(null))
                .being(constant(PaymentKind.class, visit.query("kind").orElse("")))
                .being(constant(PaymentState.class, visit.query("state").orElse("")))
                .by(
                        sort,
                        sort == PaymentSort.PAY_ON
                                ? visit.query("up").isEmpty()
                                : visit.query("down").isPresent());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(PaymentQuery query) {
        var address = new HashMap<String, String>();
        put(address, "q", query.text());
        put(
                address,
                "volunteer",
                query.volunteer() == null ? null : query.volunteer().toString());
        put(address, "circle", query.circle() == null ? null : query.circle().toString());
        put(address, "year", query.year() == null ? null : query.year().toString());
        put(address, "kind", lower(query.kind()));
        put(address, "state", lower(query.state()));
        if (query.sort() == PaymentSort.PAY_ON) {
            put(address, "up", query.descending() ? null : "1");
        } else {
            put(address, "sort", lower(query.sort()));
            put(address, "down", query.descending() ? "1" : null);
        }
        return address;
    }
}
