package org.lotse.liga.core.application.training;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.liga.api.training.Participant;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.core.domain.Reach;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** Sheets about a training, in German as all sheets of the office. */
final class TrainingSheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN);
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final String district;
    private final String signer;
    private final LocalDate today;

    /**
     * @param district who offers the training
     * @param signer who writes the sheet
     */
    TrainingSheets(String district, String signer, LocalDate today) {
        this.district = district;
        this.signer = signer;
        this.today = today;
    }

    /** @param placed those who have a place, in line */
    Paper participants(TrainingData training, List<Participant> placed) {
        var title = "Teilnahmeliste";
        var rows = new ArrayList<List<String>>();
        placed.stream()
                .sorted(Comparator.comparing(one -> Reach.sortName(one.name())))
                .forEach(one -> rows.add(
                        List.of(String.valueOf(rows.size() + 1), one.name(), one.organisation(), signature(one))));
        return new Paper(
                Locale.GERMAN,
                title,
                district,
                List.of(
                        new Part.Heading(Label.of(title), 1),
                        new Part.Text(district),
                        new Part.Facts(facts(training)),
                        new Part.Table(
                                List.of(
                                        Label.of("Nr."),
                                        Label.of("Name"),
                                        Label.of("Stelle"),
                                        Label.of("Unterschrift")),
                                rows)));
    }

    /** @param participant who was there */
    Paper certificate(TrainingData training, Participant participant) {
        var title = "Teilnahmebescheinigung";
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of(title), 1),
                new Part.Text(district),
                new Part.Facts(List.of(
                        new Fact(Label.of("Name"), participant.name()),
                        new Fact(Label.of("Stelle"), participant.organisation()))),
                new Part.Text("Wir bescheinigen, dass die genannte Person an folgender Fortbildung teilgenommen hat."),
                new Part.Facts(facts(training))));
        if (training.description() != null) {
            parts.add(new Part.Heading(Label.of("Inhalt"), 2));
            parts.add(new Part.Text(training.description()));
        }
        parts.add(new Part.Text("Ausgestellt am " + DAY.format(today)));
        parts.add(new Part.Signatures(List.of(Label.of("Für den " + district + ": " + signer))));
        return new Paper(Locale.GERMAN, title, district, parts);
    }

    private static List<Fact> facts(TrainingData training) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Fortbildung"), training.title()));
        facts.add(new Fact(Label.of("Thema"), training.subject()));
        facts.add(new Fact(
                Label.of("Termin"),
                training.days().stream().map(TrainingSheets::when).collect(Collectors.joining("\n"))));
        facts.add(new Fact(Label.of("Umfang"), hours(training)));
        facts.add(new Fact(Label.of("Ort"), training.place() == null ? "online" : training.place()));
        if (training.speaker() != null) {
            facts.add(new Fact(Label.of("Leitung"), training.speaker()));
        }
        return facts;
    }

    /** Room to sign by hand, or what is known already. */
    private static String signature(Participant one) {
        if (one.attendance() == null) {
            return "";
        }
        return switch (one.attendance()) {
            case ATTENDED -> "war da";
            case EXCUSED -> "entschuldigt";
            case ABSENT -> "fehlte";
        };
    }

    private static String when(TrainingDay day) {
        return DAY.format(day.day()) + ", " + TIME.format(day.from()) + " bis " + TIME.format(day.to()) + " Uhr";
    }

    private static String hours(TrainingData training) {
        var minutes = training.days().stream().mapToLong(TrainingDay::minutes).sum();
        return "%d:%02d Stunden".formatted(minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }
}
