package org.lotse.helpers.core.application.hours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;

/** The certificate of hours, in German as all sheets of the office. */
final class HoursSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Texts texts;
    private final String municipality;
    private final String signer;
    private final LocalDate today;

    /** @param signer who writes it */
    HoursSheet(Texts texts, String municipality, String signer, LocalDate today) {
        this.texts = texts;
        this.municipality = municipality;
        this.signer = signer;
        this.today = today;
    }

    /**
     * How often somebody did something, and how long.
     *
     * @param days how many entries
     * @param minutes all together
     */
    record Work(int days, long minutes) {

        Work plus(Work other) {
            return new Work(days + other.days, minutes + other.minutes);
        }
    }

    static Map<WorkKind, Work> byKind(Stream<HoursEntry> entries, Function<HoursEntry, WorkKind> kind) {
        return entries.collect(Collectors.toMap(kind, entry -> new Work(1, entry.minutes()), Work::plus, TreeMap::new));
    }

    Paper certificate(String name, LocalDate first, LocalDate last, Map<WorkKind, Work> work) {
        var title = "Bescheinigung über ehrenamtliche Tätigkeit";
        var all = work.values().stream().reduce(new Work(0, 0), Work::plus);
        var rows = new ArrayList<List<String>>();
        work.forEach((kind, one) -> rows.add(row(kind(kind), one)));
        rows.add(row("Zusammen", all));
        return new Paper(
                Locale.GERMAN,
                title,
                municipality,
                List.of(
                        new Part.Heading(Label.of(title), 1),
                        new Part.Text(municipality),
                        new Part.Facts(List.of(
                                new Fact(Label.of("Name"), name),
                                new Fact(Label.of("Zeitraum"), day(first) + " bis " + day(last)),
                                new Fact(Label.of("Stunden"), hours(all.minutes())),
                                new Fact(Label.of("Ausgestellt am"), day(today)))),
                        new Part.Text(
                                "Wir bescheinigen, dass die genannte Person sich im genannten Zeitraum in unseren "
                                        + "Helferkreisen ehrenamtlich engagiert hat. Gezählt sind die von uns bestätigten Stunden."),
                        new Part.Table(
                                List.of(
                                        Label.of("Art der Tätigkeit"),
                                        Label.of("Einträge"),
                                        Label.of("Stunden:Minuten")),
                                rows),
                        new Part.Text("Wir danken herzlich für dieses Engagement."),
                        new Part.Closing(List.of(signer, municipality))));
    }

    private static List<String> row(String what, Work work) {
        return List.of(what, String.valueOf(work.days()), hours(work.minutes()));
    }

    private String kind(WorkKind kind) {
        return texts.get(
                Locale.GERMAN,
                "helpers.work-kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String hours(long minutes) {
        return "%d:%02d".formatted(minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
