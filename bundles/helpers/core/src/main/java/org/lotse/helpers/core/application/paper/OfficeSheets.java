package org.lotse.helpers.core.application.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** Sheets that the municipality signs. In German whatever the screen speaks: offices read them. */
final class OfficeSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private final String municipality;
    private final String signer;
    private final LocalDate today;

    /**
     * @param municipality on whose behalf the volunteer helps
     * @param signer who writes
     */
    OfficeSheets(String municipality, String signer, LocalDate today) {
        this.municipality = municipality;
        this.signer = signer;
        this.today = today;
    }

    /** By § 30a (2) BZRG: the request in writing that names the reason. Free of charge by the Land's and the Federal Office's rules for volunteers. */
    Paper confirmation(VolunteerData volunteer, CertificateNeed need) {
        var subject = "Bestätigung für ein erweitertes Führungszeugnis (§ 30a BZRG)";
        return new Paper(
                Locale.GERMAN,
                subject,
                municipality,
                List.of(
                        new Part.LetterHead(
                                List.of(municipality, "Koordination Helferkreise"),
                                List.of(volunteer.fullName()),
                                List.of(
                                        new Fact(Label.of("Auskunft gibt"), signer),
                                        new Fact(Label.of("Datum"), day(today)))),
                        new Part.Heading(Label.of(subject), 1),
                        new Part.Text("Zur Vorlage bei der Meldebehörde oder beim Bundesamt für Justiz"),
                        new Part.Facts(List.of(new Fact(Label.of("Name"), volunteer.fullName()))),
                        new Part.Blanks(List.of(Label.of("Geburtsdatum"), Label.of("Anschrift"))),
                        new Part.Text(
                                String.join(
                                        "\n\n",
                                        "",
                                        "Wir bestätigen, dass die genannte Person für uns ehrenamtlich tätig ist oder es werden soll und "
                                                + "dafür ein erweitertes Führungszeugnis nach § 30a Absatz 1 BZRG benötigt. "
                                                + reason(need)
                                                + " Die Voraussetzungen des § 30a Absatz 1 BZRG liegen vor.",
                                        "Die Tätigkeit ist ehrenamtlich. Wir bitten deshalb, das Zeugnis ohne Gebühr zu erteilen.",
                                        "Das Zeugnis geht an die Person selbst (§ 30a Absatz 2, § 30 BZRG). Sie legt es uns zur Einsicht vor und "
                                                + "behält es; wir nehmen keine Kopie. Bei der Vorlage darf es nicht älter als drei Monate sein.")),
                        new Part.Closing(List.of(signer, municipality))));
    }

    /** Good for a year, so that a card that was not given back does not speak for ever. */
    Paper card(VolunteerData volunteer, List<String> circles) {
        var facts = circles.isEmpty()
                ? List.of(new Fact(Label.of("Name"), volunteer.fullName()))
                : List.of(
                        new Fact(Label.of("Name"), volunteer.fullName()),
                        new Fact(Label.of("Helferkreis"), String.join(", ", circles)));
        return new Paper(
                Locale.GERMAN,
                "Helferausweis",
                municipality,
                List.of(
                        new Part.Heading(Label.of("Helferausweis"), 1),
                        new Part.Text(municipality),
                        new Part.Facts(facts),
                        new Part.Facts(List.of(
                                new Fact(Label.of("Ausgestellt am"), day(today)),
                                new Fact(
                                        Label.of("Gültig bis"),
                                        day(today.plusYears(1).minusDays(1))))),
                        new Part.Text(
                                "Diese Person hilft ehrenamtlich im Auftrag der Gemeinde. Sie ist zur Verschwiegenheit verpflichtet. "
                                        + "Der Ausweis gibt keine Befugnisse und gilt nur zusammen mit einem Lichtbildausweis. "
                                        + "Wer nicht mehr hilft, gibt ihn zurück."),
                        new Part.Signatures(
                                List.of(Label.of("Für die Gemeinde: " + signer), Label.of(volunteer.fullName())))));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String reason(CertificateNeed need) {
        return switch (need) {
            case MINORS ->
                "Sie wird Minderjährige beaufsichtigen, betreuen, erziehen, ausbilden oder in vergleichbarer Weise Kontakt zu "
                        + "ihnen haben (§ 30a Absatz 1 Nummer 2 BZRG).";
            case AGREEMENT, NOT_NEEDED ->
                "Die Vereinbarung mit dem Träger der öffentlichen Jugendhilfe verlangt es für diese Tätigkeit "
                        + "(§ 30a Absatz 1 Nummer 1 BZRG, § 72a Absatz 3 und 4 SGB VIII).";
        };
    }
}
