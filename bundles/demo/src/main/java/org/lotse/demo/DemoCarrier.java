package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.carrier.CarrierContact;
import org.lotse.liga.api.carrier.CarrierData;
import org.lotse.liga.api.carrier.LegalRegime;

/** The carriers of the LIGA in the district. That they work there is known; whom to ask is invented, and partly where they work. */
enum DemoCarrier {
    /** Gottmadingen, Gailingen and Rielasingen-Worblingen. */
    AWO("AWO-Kreisverband Konstanz", "AWO", LegalRegime.GDPR_BDSG, "08335028", "08335026", "08335100"),
    /** The city of Konstanz and around. */
    CARITAS_KONSTANZ(
            "Caritasverband Konstanz", "Caritas Konstanz", LegalRegime.KDG, "08335043", "08335066", "08335002"),
    /** Singen and around. */
    CARITAS_SINGEN("Caritasverband Singen-Hegau", "Caritas Singen-Hegau", LegalRegime.KDG, "08335075", "08335077"),
    /** Radolfzell and the Höri. */
    DRK("DRK-Kreisverband Landkreis Konstanz", "DRK", LegalRegime.GDPR_BDSG, "08335063", "08335055", "08335025"),
    /** Stockach and around. */
    DIAKONIE("Diakonisches Werk im Landkreis Konstanz", "Diakonie", LegalRegime.DSG_EKD, "08335079", "08335099");

    private static final LocalDate SINCE = LocalDate.of(2015, 5, 1);

    private final String officialName;
    private final String shortName;
    private final LegalRegime regime;
    private final Set<Ags> territory;

    DemoCarrier(String officialName, String shortName, LegalRegime regime, String... territory) {
        this.officialName = officialName;
        this.shortName = shortName;
        this.regime = regime;
        this.territory = Stream.of(territory).map(Ags::new).collect(Collectors.toUnmodifiableSet());
    }

    String shortName() {
        return shortName;
    }

    Set<Ags> territory() {
        return territory;
    }

    CarrierData data() {
        var contact = new CarrierContact(
                "Berta Beispiel-" + shortName.split(" ", 2)[0],
                "Fachbereichsleitung",
                "+49 7531 000-" + (ordinal() + 1),
                "fachbereich" + (ordinal() + 1) + "@traeger.example");
        return new CarrierData(officialName, shortName, regime, List.of(contact), territory, SINCE, null, null);
    }
}
