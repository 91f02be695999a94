package org.lotse.liga.core.application.claim;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.claim.ClaimDetails;
import org.lotse.liga.api.claim.ClaimReckoning;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;

/** A claim as a sheet to sign, in German as all sheets of the office. */
final class ClaimSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private final Texts texts;
    private final String district;
    private final LocalDate today;

    /** @param district who refunds */
    ClaimSheet(Texts texts, String district, LocalDate today) {
        this.texts = texts;
        this.district = district;
        this.today = today;
    }

    /** @param rules of the agreement that are in force in the claim's time */
    Paper of(ClaimDetails claim, List<RefundRule> rules) {
        var title = "Kostenabrechnung LIGA";
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of(title), 1),
                new Part.Text(district),
                new Part.Facts(facts(claim)),
                new Part.Table(
                        List.of(
                                Label.of("Stelle"),
                                Label.of("Umfang"),
                                Label.of("Tage"),
                                Label.of("Personalkosten"),
                                Label.of("Pauschale"),
                                Label.of("Zusammen")),
                        rows(claim.reckoning())),
                new Part.Heading(Label.of("Wie die Pauschale gerechnet ist"), 2)));
        rules.forEach(rule -> parts.add(new Part.Text(rule(rule))));
        parts.add(new Part.Text(
                "Je Kalendertag, an dem es die Stelle gibt, zählt der Betrag für eine halbe Stelle und ein Jahr, mal Umfang der "
                        + "Stelle in halben Stellen, geteilt durch die Tage des Kalenderjahres. Je Stelle wird einmal kaufmännisch auf "
                        + "Cent gerundet."));
        if (claim.data().note() != null) {
            parts.add(new Part.Heading(Label.of("Bemerkung"), 2));
            parts.add(new Part.Text(claim.data().note()));
        }
        parts.add(new Part.Signatures(
                List.of(Label.of("Für den Träger: " + claim.carrierName()), Label.of("Für den " + district))));
        return new Paper(Locale.GERMAN, title, district, parts);
    }

    private List<Fact> facts(ClaimDetails claim) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Träger"), claim.carrierName()));
        facts.add(new Fact(Label.of("Vereinbarung"), claim.agreementTitle()));
        facts.add(new Fact(
                Label.of("Zeitraum"),
                day(claim.data().from()) + " bis " + day(claim.data().to())));
        facts.add(new Fact(Label.of("Fassung"), String.valueOf(claim.version())));
        facts.add(new Fact(Label.of("Betrag"), euro(claim.reckoning().total())));
        facts.add(new Fact(Label.of("Stand"), state(claim)));
        facts.add(new Fact(Label.of("Erfasst von"), claim.enteredBy()));
        if (claim.approvedBy() != null && claim.approvedOn() != null) {
            facts.add(new Fact(Label.of("Freigegeben"), claim.approvedBy() + ", " + day(claim.approvedOn())));
        }
        facts.add(new Fact(Label.of("Ausgestellt am"), day(today)));
        return facts;
    }

    private static List<List<String>> rows(ClaimReckoning reckoning) {
        var rows = new ArrayList<List<String>>();
        for (var line : reckoning.lines()) {
            rows.add(List.of(
                    line.name(),
                    number(line.share()),
                    String.valueOf(line.days()),
                    euro(line.actual()),
                    euro(line.overhead()),
                    euro(line.actual().add(line.overhead()))));
        }
        rows.add(List.of(
                "Zusammen", "", "", euro(reckoning.actual()), euro(reckoning.overhead()), euro(reckoning.total())));
        return rows;
    }

    private static String rule(RefundRule rule) {
        var until = rule.to() == null ? "" : " bis " + day(rule.to());
        return "Ab " + day(rule.from()) + until + ": Personalkosten wie angefallen, dazu " + euro(rule.overhead())
                + " Sachkostenpauschale je halbe Stelle und Jahr (" + rule.source() + ").";
    }

    private String state(ClaimDetails claim) {
        return texts.get(
                Locale.GERMAN,
                "liga.claim-state."
                        + claim.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String euro(BigDecimal amount) {
        return number(amount) + "\u00a0€";
    }

    private static String number(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(Locale.GERMAN);
        format.setMinimumFractionDigits(Amounts.DECIMALS);
        format.setMaximumFractionDigits(Amounts.DECIMALS);
        return format.format(amount);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
