package org.lotse.demo;

import java.time.LocalDate;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.request.Asker;
import org.lotse.liga.api.request.Channel;
import org.lotse.liga.api.request.OpenRequest;
import org.lotse.liga.api.request.RequestData;
import org.lotse.liga.api.request.RequestKind;
import org.lotse.liga.api.request.RequestQuery;

/** What a town and the district ask of each other, each in its own scope; the exchange brings it over. */
final class DemoTownRequests {

    private static final String TO_THE_TOWN = "Zimmer für zwei Familien";
    private static final int A_FORTNIGHT = 14;

    private final OfficeParts office;
    private final LocalDate today;

    /** @param today all days are counted from it */
    DemoTownRequests(OfficeParts office, LocalDate today) {
        this.office = office;
        this.today = today;
    }

    /** In the town: asks the district, unless it did. */
    void ask() {
        if (office.ownRequests().page(RequestQuery.OPEN, null, 1).items().isEmpty()) {
            office.ownRequests()
                    .open(new OpenRequest(
                            RequestKind.MORE_HOURS,
                            "Mehr Stunden im Herbst",
                            "Im Herbst ziehen 18 Personen in die Unterkunft am Hafen. Wir bitten um zehn Wochenstunden mehr.",
                            today.plusDays(A_FORTNIGHT)));
        }
    }

    /** In the district: asks the town, unless it did. */
    void askTheTown(DemoTown town) {
        if (office.requestList()
                .page(RequestQuery.OPEN.matching(TO_THE_TOWN), null, 1)
                .items()
                .isEmpty()) {
            var id = office.requests()
                    .enter(new RequestData(
                            RequestKind.NEW_ARRIVAL,
                            Asker.DISTRICT,
                            new Ags(town.tenant().value()),
                            null,
                            "Stella Steuerbeispiel",
                            Channel.MAIL,
                            today.minusDays(1),
                            TO_THE_TOWN,
                            "Im nächsten Monat kommen zwei Familien mit zusammen sieben Personen. Welche Zimmer sind frei?",
                            today.plusDays(A_FORTNIGHT),
                            null));
            office.sharing().share(id);
        }
    }
}
