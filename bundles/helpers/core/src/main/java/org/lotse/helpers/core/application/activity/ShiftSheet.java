package org.lotse.helpers.core.application.activity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.activity.ShiftDetails;
import org.lotse.helpers.api.activity.SignedUp;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;

/** The list of a shift to take along, in German as all sheets of the office. */
final class ShiftSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, dd.MM.uuuu", Locale.GERMAN);

    private final Texts texts;
    private final String municipality;
    private final ShiftDetails shift;

    ShiftSheet(Texts texts, String municipality, ShiftDetails shift) {
        this.texts = texts;
        this.municipality = municipality;
        this.shift = shift;
    }

    Paper paper() {
        var title = shift.of().title();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(Label.of(title), 1));
        parts.add(new Part.Facts(facts()));
        var cancelled = shift.cancellation();
        if (cancelled != null) {
            parts.add(new Part.Text("Abgesagt am " + day(cancelled.on()) + ": " + cancelled.reason()));
        }
        if (shift.of().description() != null) {
            parts.add(new Part.Text(shift.of().description()));
        }
        parts.add(new Part.Heading(Label.of("Eingetragen"), 2));
        parts.add(people(shift.placed()));
        if (!shift.waiting().isEmpty()) {
            parts.add(new Part.Heading(Label.of("Warteliste"), 2));
            parts.add(people(shift.waiting()));
        }
        return new Paper(Locale.GERMAN, title, municipality, parts);
    }

    private List<Fact> facts() {
        var data = shift.data();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Tag"), day(data.day())));
        facts.add(new Fact(Label.of("Zeit"), data.from() + " bis " + data.to() + " Uhr"));
        add(facts, "Ort", shift.of().place());
        facts.add(new Fact(Label.of("Gebraucht werden"), String.valueOf(data.needed())));
        add(
                facts,
                "Davon mit Fähigkeit",
                data.bySkill().entrySet().stream()
                        .map(one -> skill(one.getKey()) + " " + one.getValue())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private Part people(List<SignedUp> people) {
        if (people.isEmpty()) {
            return new Part.Text("Niemand.");
        }
        return new Part.Table(
                List.of(Label.of("Name"), Label.of("Telefon"), Label.of("Fähigkeiten"), Label.of("War da")),
                people.stream()
                        .map(one -> List.of(
                                one.name(),
                                one.phone() == null ? "" : one.phone(),
                                one.skills().stream().map(this::skill).sorted().collect(Collectors.joining(", ")),
                                ""))
                        .toList());
    }

    private String skill(String tag) {
        return SuggestedSkill.of(tag)
                .map(suggested -> texts.get(Locale.GERMAN, "helpers.skill." + suggested.tag()))
                .orElse(tag);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(Label.of(label), value));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
