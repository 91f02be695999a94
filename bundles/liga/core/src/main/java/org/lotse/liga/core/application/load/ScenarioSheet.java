package org.lotse.liga.core.application.load;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.load.ScenarioOutcome;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** A scenario as a sheet, in German as all sheets of the office. */
final class ScenarioSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);

    private final String district;
    private final LocalDate today;

    /** @param district who wonders */
    ScenarioSheet(String district, LocalDate today) {
        this.district = district;
        this.today = today;
    }

    /** @param agreement what the agreement is about whose rule counts; empty for none */
    Paper of(ScenarioOutcome outcome, String agreement) {
        var title = "Was wäre, wenn: Betreuungsschlüssel";
        var asked = outcome.scenario();
        var facts = new ArrayList<Fact>();
        facts.add(fact("Menschen", String.valueOf(asked.persons())));
        facts.add(fact("Vollzeitstellen", number(asked.posts(), 2)));
        facts.add(fact("Ziel: Menschen je Vollzeitstelle", number(asked.target(), 2)));
        facts.add(fact("Personalkosten je Vollzeitstelle und Jahr", euro(asked.staffCost())));
        facts.add(fact("Geld im Jahr", euro(asked.budget())));
        if (!agreement.isEmpty()) {
            facts.add(fact("Erstattungsregel", agreement));
        }
        if (outcome.overhead() != null) {
            facts.add(fact("Pauschale je halbe Stelle und Jahr", euro(outcome.overhead())));
        }
        facts.add(fact("Stand", DAY.format(today)));
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of(title), 1),
                new Part.Text(district),
                new Part.Facts(facts),
                new Part.Table(
                        List.of(
                                Label.of("Weg"),
                                Label.of("Vollzeitstellen"),
                                Label.of("Menschen je Stelle"),
                                Label.of("Personalkosten"),
                                Label.of("Pauschale"),
                                Label.of("Zusammen")),
                        rows(outcome))));
        if (outcome.isAboveCeiling() && outcome.ceiling() != null) {
            parts.add(new Part.Text("Die gefragten Stellen kosten mehr als der Höchstbetrag der Vereinbarung: "
                    + euro(outcome.ceiling())));
        }
        parts.add(new Part.Text(
                "Für ein ganzes Kalenderjahr gerechnet. Stellen für das Ziel sind auf Hundertstel aufgerundet, bezahlbare abgerundet. Es "
                        + "ist eine Überlegung: Lotse hat davon nichts gespeichert."));
        return new Paper(Locale.GERMAN, title, district, parts);
    }

    private static List<List<String>> rows(ScenarioOutcome outcome) {
        var rows = new ArrayList<List<String>>();
        rows.add(row("Gefragt", outcome.wanted()));
        rows.add(row("Für das Ziel", outcome.meeting()));
        if (outcome.payable() != null) {
            rows.add(row("Bezahlbar", outcome.payable()));
        }
        return rows;
    }

    private static List<String> row(String name, ScenarioOutcome.Way way) {
        return List.of(
                name,
                number(way.posts(), 2),
                way.perPost().map(ratio -> number(ratio, 1)).orElse("–"),
                euro(way.staff()),
                euro(way.overhead()),
                euro(way.total()));
    }

    private static Fact fact(String label, @Nullable String value) {
        return new Fact(Label.of(label), value == null ? "" : value);
    }

    private static String euro(BigDecimal amount) {
        return number(amount, 2) + "\u00a0€";
    }

    private static String number(BigDecimal amount, int decimals) {
        var format = NumberFormat.getNumberInstance(Locale.GERMAN);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
