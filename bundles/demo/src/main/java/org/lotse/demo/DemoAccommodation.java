package org.lotse.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.Nationality;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.ResidenceTitle;
import org.lotse.cases.api.SpokenLanguage;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverMember;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.preparation.KeepPreparation;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.platform.api.vocabulary.Language;

/** People who leave the district's shared accommodation, and what its social worker has prepared for their towns so far. */
final class DemoAccommodation {

    private final Preparations preparations;
    private final LocalDate today;

    DemoAccommodation(Preparations preparations, LocalDate today) {
        this.preparations = preparations;
        this.today = today;
    }

    /** Prepares, unless an earlier start did. In the scope of whoever works there. */
    void prepare() {
        if (!preparations.list(PreparationQuery.ALL).isEmpty()) {
            return;
        }
        keep(begun());
        keep(complete());
    }

    private void keep(PreparationData data) {
        preparations.keep(new KeepPreparation(null, 0, data));
    }

    /** Everything is there; it only has to be looked at and sent. */
    private PreparationData complete() {
        return new PreparationData(
                new PersonData(
                        "Beispielzade",
                        "Mursal",
                        List.of(),
                        Gender.FEMALE,
                        LocalDate.of(1991, 1, 1),
                        BirthPrecision.ESTIMATED,
                        Set.of(new Nationality("AF")),
                        Set.of(new SpokenLanguage(new Language("prs"), null)),
                        new Language("prs"),
                        new ResidenceTitle("aufenthg-25-2-1"),
                        today.plusYears(2),
                        today.minusYears(1).minusMonths(4),
                        today.plusDays(12),
                        "+49 7531 000-771",
                        null,
                        null,
                        "Am besten nach dem Kurs, ab 13 Uhr",
                        null),
                new DwellingData(DwellingKind.ANSCHLUSSUNTERBRINGUNG, "Musterweg 7", "78467", "Konstanz", null, null),
                List.of(
                        new HandoverMember("Omid Beispielzade", 1989, HouseholdRole.PARTNER),
                        new HandoverMember("Parisa Beispielzade", today.getYear() - 6, HouseholdRole.CHILD)),
                new HandoverReport(
                        "Asylverfahren abgeschlossen, Konto eröffnet, Antrag beim Jobcenter gestellt.",
                        "Kita-Platz für die Tochter, Hilfe bei Post von Behörden.",
                        "Anmeldung im Bürgerbüro in der ersten Woche, danach Sprachkurs B1."),
                DemoTown.KONSTANZ.tenant(),
                new HandoverBasis(today.minusDays(3), today.minusDays(3), false, null),
                Set.of(Datum.BIRTH_DATE));
    }

    /** A name and a few words: the rest follows when the move is certain. */
    private PreparationData begun() {
        return new PreparationData(
                PersonData.named("Musterow", "Danylo"),
                null,
                List.of(),
                new HandoverReport("Arbeitet seit dem Sommer in Teilzeit.", null, null),
                null,
                HandoverBasis.NONE,
                Set.of());
    }
}
