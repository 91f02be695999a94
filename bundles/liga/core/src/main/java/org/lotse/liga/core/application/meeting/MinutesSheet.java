package org.lotse.liga.core.application.meeting;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lotse.liga.api.meeting.Guest;
import org.lotse.liga.api.meeting.MeetingData;
import org.lotse.liga.api.meeting.MeetingTask;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;

/** Minutes of a meeting, in German as all sheets of the office. */
final class MinutesSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMAN);

    private final String district;

    MinutesSheet(String district) {
        this.district = district;
    }

    /** @param tasks what somebody has to do since */
    Paper of(MeetingData meeting, List<MeetingTask> tasks) {
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of("Protokoll: " + meeting.title()), 1),
                new Part.Text(district),
                new Part.Facts(facts(meeting))));
        var number = 0;
        for (var item : meeting.agenda()) {
            number++;
            parts.add(new Part.Heading(Label.of("TOP " + number + ": " + item.topic()), 2));
            if (item.note() != null) {
                parts.add(new Part.Text(item.note()));
            }
            if (item.decision() != null) {
                parts.add(new Part.Text("Beschluss: " + item.decision()));
            }
        }
        if (!tasks.isEmpty()) {
            parts.add(new Part.Heading(Label.of("Aufgaben"), 2));
            parts.add(new Part.Table(
                    List.of(Label.of("Was"), Label.of("Wer"), Label.of("Bis"), Label.of("Erledigt")),
                    tasks.stream().map(MinutesSheet::row).toList()));
        }
        parts.add(new Part.Signatures(List.of(Label.of("Für das Protokoll"))));
        return new Paper(Locale.GERMAN, "Protokoll", district, parts);
    }

    private static List<Fact> facts(MeetingData meeting) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Label.of("Tag"), DAY.format(meeting.day()) + times(meeting)));
        if (meeting.place() != null) {
            facts.add(new Fact(Label.of("Ort"), meeting.place()));
        }
        if (!meeting.guests().isEmpty()) {
            facts.add(new Fact(
                    Label.of("Teilnehmende"),
                    meeting.guests().stream().map(MinutesSheet::guest).collect(Collectors.joining("\n"))));
        }
        return facts;
    }

    private static String times(MeetingData meeting) {
        if (meeting.from() == null) {
            return "";
        }
        return meeting.to() == null
                ? ", ab " + TIME.format(meeting.from()) + " Uhr"
                : ", " + TIME.format(meeting.from()) + " bis " + TIME.format(meeting.to()) + " Uhr";
    }

    private static String guest(Guest guest) {
        return guest.organisation() == null ? guest.name() : guest.name() + ", " + guest.organisation();
    }

    private static List<String> row(MeetingTask task) {
        return List.of(
                task.data().what(),
                task.data().responsible(),
                DAY.format(task.data().due()),
                task.doneOn() == null ? "" : DAY.format(task.doneOn()));
    }
}
