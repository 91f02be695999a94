package org.lotse.helpers.core.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.text.Texts;

/** What a disclosure tells of hours and money, in German. */
final class AccountParts {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int CENTS = 100;

    private final Texts texts;
    private final Disclosure told;

    /** @param texts has the words for what was chosen */
    AccountParts(Texts texts, Disclosure told) {
        this.texts = texts;
        this.told = told;
    }

    List<Part> parts() {
        return List.of(
                new Part.Heading(Label.of("Stunden"), 2),
                hours(),
                new Part.Heading(Label.of("Zahlungen"), 2),
                payments(),
                new Part.Heading(Label.of("Pauschalen von anderer Stelle, nach Ihrer Angabe"), 2),
                elsewhere());
    }

    private Part hours() {
        return table(
                List.of("Tag", "Dauer", "Tätigkeit", "Helferkreis", "Notiz", "Eingetragen am", "Stand"),
                told.hours().stream()
                        .map(one -> List.of(
                                day(one.day()),
                                "%d:%02d"
                                        .formatted(
                                                one.minutes() / MINUTES_OF_AN_HOUR, one.minutes() % MINUTES_OF_AN_HOUR),
                                word("work-kind", one.kind()),
                                one.circle() == null ? "" : one.circle(),
                                one.note() == null ? "" : one.note(),
                                day(one.loggedOn()),
                                state(word("hours-state", one.state()), one.confirmedOn(), one.reason())))
                        .toList());
    }

    private Part payments() {
        return table(
                List.of("Art", "Wofür", "Helferkreis", "Tag", "Betrag", "Kilometer", "Belege", "Zahltag", "Stand"),
                told.payments().stream()
                        .map(one -> List.of(
                                word("payment-kind", one.kind()),
                                one.purpose(),
                                one.circle() == null ? "" : one.circle(),
                                day(one.day()),
                                euro(one.cents()),
                                one.kilometres() == null ? "" : String.valueOf(one.kilometres()),
                                String.valueOf(one.receipts()),
                                day(one.payOn()),
                                state(word("payment-state", one.state()), null, one.reason())))
                        .toList());
    }

    private Part elsewhere() {
        return table(
                List.of("Jahr", "Art", "Betrag", "Angegeben am"),
                told.elsewhere().stream()
                        .map(one -> List.of(
                                String.valueOf(one.year()),
                                word("payment-kind", one.kind()),
                                euro(one.cents()),
                                day(one.on())))
                        .toList());
    }

    private static Part table(List<String> heads, List<List<String>> rows) {
        return rows.isEmpty()
                ? new Part.Text("Keine.")
                : new Part.Table(heads.stream().map(Label::of).toList(), rows);
    }

    private static String state(String state, @Nullable LocalDate on, @Nullable String reason) {
        var when = on == null ? state : state + " am " + day(on);
        return reason == null ? when : when + ": " + reason;
    }

    private String word(String kind, Enum<?> value) {
        return texts.get(
                Locale.GERMAN,
                "helpers." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String euro(long cents) {
        return "%d,%02d €".formatted(cents / CENTS, cents % CENTS);
    }

    private static String day(LocalDate day) {
        return OfficeSheets.day(day);
    }
}
