package org.lotse.liga.core.application.request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.liga.api.request.EntryKind;
import org.lotse.liga.api.request.RequestDetails;
import org.lotse.liga.api.request.ThreadEntry;
import org.lotse.platform.api.print.Label;
import org.lotse.platform.api.print.Paper;
import org.lotse.platform.api.print.Part;
import org.lotse.platform.api.print.Part.Fact;
import org.lotse.platform.api.text.Texts;

/** A request on paper, in German as all sheets of the office. */
final class RequestSheet {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    private final Texts texts;
    private final Locale language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    RequestSheet(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
        day = DateTimeFormatter.ofPattern("dd.MM.uuuu", language);
        moment = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", language).withZone(OFFICE);
    }

    /** @param owner whose copy it is */
    Paper of(RequestDetails request, String municipality, String owner) {
        var data = request.data();
        var facts = new ArrayList<Fact>();
        facts.add(fact("kind", word("request-kind", data.kind())));
        facts.add(fact("asked-by", data.askedBy() + ", " + word("asker", data.asker())));
        facts.add(fact("municipality", municipality));
        if (request.carrierName() != null) {
            facts.add(new Fact(Label.of(texts.get(language, "liga.agreement.carrier")), request.carrierName()));
        }
        facts.add(fact("received-on", day.format(data.receivedOn())));
        facts.add(fact("due", day.format(data.due())));
        facts.add(fact("state", word("request-state", request.state())));
        if (request.responsibleName() != null) {
            facts.add(fact("responsible", request.responsibleName()));
        }
        var parts = new ArrayList<Part>(List.of(
                new Part.Heading(Label.of(data.subject()), 1),
                new Part.Text(owner),
                new Part.Facts(facts),
                new Part.Text(data.text())));
        var thread = request.thread().stream()
                .filter(entry -> entry.kind() != EntryKind.NOTE)
                .toList();
        if (!thread.isEmpty()) {
            parts.add(new Part.Heading(Label.of(text("thread")), 2));
            thread.forEach(entry -> {
                parts.add(new Part.Heading(Label.of(head(entry)), 3));
                parts.add(new Part.Text(told(entry)));
            });
        }
        return new Paper(language, data.subject(), owner, parts);
    }

    private String head(ThreadEntry entry) {
        return String.join(", ", word("entry-kind", entry.kind()), moment.format(entry.at()), entry.by());
    }

    private String told(ThreadEntry entry) {
        return switch (entry.kind()) {
            case STATE -> texts.get(language, "liga.request-state." + lower(entry.text()));
            case DUE -> day.format(LocalDate.parse(entry.text()));
            case RESPONSIBLE -> entry.text().isEmpty() ? "–" : entry.text();
            case SHARED -> "–";
            case ANSWER, REPLY, NOTE -> entry.text();
        };
    }

    private Fact fact(String label, String value) {
        return new Fact(Label.of(text(label)), value);
    }

    private String text(String name) {
        return texts.get(language, "liga.request." + name);
    }

    private String word(String kind, Enum<?> value) {
        return texts.get(language, "liga." + kind + "." + lower(value.name()));
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
