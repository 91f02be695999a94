package org.lotse.liga.ui.claim;

import static org.lotse.platform.ui.api.AddressParts.constant;
import static org.lotse.platform.ui.api.AddressParts.lower;
import static org.lotse.platform.ui.api.AddressParts.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimSort;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.ui.Years;
import org.lotse.platform.ui.api.Visit;

/** The list's filters and order in the address, so that links, reload and the way back keep them. */
final class ClaimAddress {

    private ClaimAddress() {}

    /** What of the address makes sense; anybody may have typed it. */
    static ClaimQuery read(Visit visit) {
        var sort = Optional.ofNullable(
                        constant(ClaimSort.class, visit.query("sort").orElse("")))
                .orElse(ClaimSort.FROM);
        return ClaimQuery.ALL
                .under(visit.query("agreement").flatMap(AgreementId::parse).orElse(null))
                .of(visit.query("carrier").flatMap(CarrierId::parse).orElse(null))
                .during(visit.query("year").flatMap(Years::read).orElse(null))
                .being(constant(ClaimState.class, visit.query("state").orElse("")))
                .by(sort, visit.query("up").isEmpty());
    }

    /** The query as an address; what does not narrow is left out. */
    static Map<String, String> write(ClaimQuery query) {
        var address = new HashMap<String, String>();
        put(
                address,
                "agreement",
                query.agreement() == null ? null : query.agreement().toString());
        put(address, "carrier", query.carrier() == null ? null : query.carrier().toString());
        put(address, "year", query.year() == null ? null : query.year().toString());
        put(address, "state", lower(query.state()));
        put(address, "sort", query.sort() == ClaimSort.FROM ? null : lower(query.sort()));
        put(address, "up", query.descending() ? null : "1");
        return address;
    }
}
