package org.lotse.funding.core.application.passing;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingNotice;
import org.lotse.funding.api.passing.PassingVersion;
import org.lotse.funding.core.domain.instalment.Euros;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** A notice about money that is passed on, as a letter in German as all letters of the office. */
final class NoticeSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private final String sender;
    private final String receiver;

    /**
     * @param sender who passes the money on
     * @param receiver to whom
     */
    NoticeSheet(String sender, String receiver) {
        this.sender = sender;
        this.receiver = receiver;
    }

    /** @param before the notice that this one changes; null for the first */
    Paper of(Grant grant, Passing passing, PassingNotice notice, @Nullable PassingNotice before) {
        var data = version(passing, notice).data();
        var subject = before == null ? "Weiterleitungsbescheid" : "Änderungsbescheid zur Weiterleitung";
        var parts = new ArrayList<Part>(List.of(
                new Part.LetterHead(
                        List.of(sender),
                        List.of(receiver),
                        List.of(
                                new Fact(Label.of("Aktenzeichen"), notice.reference()),
                                new Fact(Label.of("Datum"), day(notice.issuedOn())))),
                new Part.Heading(Label.of(subject), 1),
                new Part.Text(granting(grant, data, notice, before)),
                new Part.Facts(facts(grant, data, notice)),
                new Part.Heading(Label.of("Wie der Betrag gerechnet ist"), 2),
                new Part.Text(reckoning(version(passing, notice), notice))));
        if (notice.claimedBack().signum() > 0) {
            parts.add(new Part.Heading(Label.of("Rückforderung"), 2));
            parts.add(new Part.Text("Bisher sind " + euro(notice.passedOn()) + " an Sie ausgezahlt. Bewilligt sind "
                    + euro(notice.granted()) + ". Die Differenz von " + euro(notice.claimedBack())
                    + " ist zurückzuzahlen."));
        }
        parts.add(new Part.Heading(Label.of("Bedingungen"), 2));
        parts.add(new Part.Text(String.join(
                "\n\n",
                "Das Geld darf nur für den genannten Zweck und im genannten Zeitraum verwendet werden. Was im Bescheid der "
                        + "Bewilligungsbehörde steht, gilt auch für Sie.",
                "Über die Verwendung ist ein Nachweis zu führen. Belege sind zehn Jahre aufzubewahren.",
                "Bewilligt die Behörde weniger oder fordert sie zurück, so verringert sich die Weiterleitung im selben "
                        + "Verhältnis; zu viel Gezahltes ist dann zurückzuzahlen.")));
        parts.add(new Part.Closing(List.of(sender)));
        return new Paper(Locale.GERMAN, subject, sender + ", " + notice.reference(), parts);
    }

    private static PassingVersion version(Passing passing, PassingNotice notice) {
        return passing.versions().stream()
                .filter(version -> version.number() == notice.version())
                .findFirst()
                .orElseThrow();
    }

    private String granting(Grant grant, PassingData data, PassingNotice notice, @Nullable PassingNotice before) {
        var text = "Aus der Zuwendung „" + grant.title() + "“ (Bescheid vom " + day(grant.decidedOn()) + ", "
                + grant.reference() + ") leiten wir für den Zeitraum " + time(data) + " bis zu "
                + euro(notice.granted()) + " an " + receiver + " weiter.";
        return before == null
                ? text
                : text + "\n\nDieser Bescheid ersetzt den vom " + day(before.issuedOn()) + " (" + before.reference()
                        + ") über " + euro(before.granted()) + ".";
    }

    private List<Fact> facts(Grant grant, PassingData data, PassingNotice notice) {
        return List.of(
                new Fact(Label.of("Empfänger"), receiver),
                new Fact(Label.of("Betrag"), euro(notice.granted())),
                new Fact(Label.of("Zeitraum"), time(data)),
                new Fact(Label.of("Zweck"), data.purpose()),
                new Fact(Label.of("Vereinbarung vom"), day(data.signedOn())),
                new Fact(Label.of("Regelwerk"), grant.rules().toString()),
                new Fact(Label.of("Bisher ausgezahlt"), euro(notice.passedOn())));
    }

    private static String reckoning(PassingVersion version, PassingNotice notice) {
        var data = version.data();
        var base = "Nach dem Zahlungsplan stehen für den vereinbarten Zeitraum " + euro(notice.base()) + " zu. ";
        if (data.measure() == PassingMeasure.SHARE) {
            return base + "Vereinbart sind " + number(data.value()) + " % davon: " + euro(notice.base()) + " × "
                    + number(data.value()) + " % = " + euro(notice.granted()) + ", auf Cent abgeschnitten.";
        }
        var agreed = base + "Vereinbart sind " + euro(data.value());
        return notice.base().compareTo(version.base()) >= 0
                ? agreed + "."
                : agreed + " bei damals " + euro(version.base()) + "; im selben Verhältnis weniger sind es "
                        + euro(data.value()) + " × " + euro(notice.base()) + " / " + euro(version.base()) + " = "
                        + euro(notice.granted()) + ", auf Cent abgeschnitten.";
    }

    private static String time(PassingData data) {
        return day(data.from()) + " bis " + day(data.until());
    }

    private static String euro(@Nullable BigDecimal amount) {
        return number(amount) + "\u00a0€";
    }

    private static String number(@Nullable BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(Locale.GERMAN);
        format.setMinimumFractionDigits(Euros.CENT_DIGITS);
        format.setMaximumFractionDigits(Euros.CENT_DIGITS);
        return amount == null ? "" : format.format(amount);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
