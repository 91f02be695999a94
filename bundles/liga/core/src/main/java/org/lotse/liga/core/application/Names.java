package org.lotse.liga.core.application;

import java.util.Map;
import java.util.stream.Collectors;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What agreements and their carriers are called, read once for a whole page. Inside a transaction only. */
@Component(service = Names.class)
public final class Names {

    private final AgreementBook agreements;
    private final CarrierBook carriers;

    /** Reads from these. */
    @Activate
    public Names(@Reference AgreementBook agreements, @Reference CarrierBook carriers) {
        this.agreements = agreements;
        this.carriers = carriers;
    }

    /** As people call the carrier. */
    public String of(CarrierId carrier) {
        return carriers.find(carrier).map(Carrier::shortName).orElse("");
    }

    /** All that there are by now. */
    public Known known() {
        var names = carriers.all().stream().collect(Collectors.toMap(Carrier::id, Carrier::shortName));
        return new Known(
                agreements.all().stream().collect(Collectors.toMap(Agreement::id, Agreement::title)),
                agreements.all().stream()
                        .collect(Collectors.toMap(
                                Agreement::id, agreement -> names.getOrDefault(agreement.carrier(), ""))));
    }

    /**
     * Names by agreement.
     *
     * @param titles of the agreements
     * @param carriers of their carriers
     */
    public record Known(Map<AgreementId, String> titles, Map<AgreementId, String> carriers) {

        /** What the agreement is about. */
        public String title(AgreementId agreement) {
            return titles.getOrDefault(agreement, "");
        }

        /** With whom it is. */
        public String carrier(AgreementId agreement) {
            return carriers.getOrDefault(agreement, "");
        }
    }
}
