package org.lotse.cases.ui.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.absence.CoverEntry;
import org.lotse.cases.api.absence.CoverGap;
import org.lotse.cases.api.absence.CoverSuggestion;
import org.lotse.cases.api.absence.HandBack;
import org.lotse.cases.api.absence.Happening;
import org.lotse.cases.api.absence.StandingIn;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** How absences, covers and gaps are said. */
public final class AbsenceWords {

    private final Words words;

    /** In the reader's language. */
    public AbsenceWords(Words words) {
        this.words = words;
    }

    /** From when until when; a single day by itself. */
    public String span(LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return words.get("cases.absence.open-end", Localized.date(first));
        }
        return first.equals(last) ? Localized.date(first) : words.span(first, last);
    }

    String cover(CoverEntry cover) {
        var who = cover.caseId() == null
                ? words.get("cases.absence.cover-all", cover.person().name())
                : words.get("cases.absence.cover-one", cover.person().name(), cover.caseName());
        return cover.refusedOn() == null
                ? who
                : words.get("cases.absence.cover-refused", who, Localized.date(cover.refusedOn()));
    }

    String gap(CoverGap gap) {
        var when = span(gap.first(), gap.last());
        return gap.cover() == null
                ? words.get("cases.absence.gap-nobody", when, gap.cases())
                : words.get("cases.absence.gap-away", when, gap.cover().name(), gap.cases());
    }

    String standingIn(StandingIn standing) {
        var when = span(standing.first(), standing.last());
        return standing.caseId() == null
                ? words.get("cases.absence.standing-all", standing.absent().name(), when)
                : words.get("cases.absence.standing-one", standing.absent().name(), when, standing.caseName());
    }

    /** A colleague with what speaks for them, and what against. */
    String suggestion(CoverSuggestion suggestion) {
        return words.get(
                "cases.absence.suggestion",
                suggestion.person().name(),
                String.join(words.get("cases.absence.and"), reasons(suggestion)));
    }

    /** How much of what happened. */
    String summary(HandBack handBack) {
        return words.get(
                "cases.absence.hand-back-summary",
                span(handBack.first(), handBack.last()),
                count(handBack, Happening.What.CONTACT),
                count(handBack, Happening.What.TASK),
                count(handBack, Happening.What.APPOINTMENT));
    }

    String happening(Happening happening) {
        var on = Localized.date(happening.on());
        return switch (happening.what()) {
            case TASK -> words.get("cases.absence.happened-task", on, happening.title(), happening.by());
            case CONTACT -> words.get("cases.absence.happened-contact", on, kind(happening), happening.by());
            case APPOINTMENT ->
                words.get("cases.absence.happened-appointment", on, kind(happening), happening.by(), state(happening));
        };
    }

    private List<String> reasons(CoverSuggestion suggestion) {
        var reasons = new ArrayList<String>();
        if (suggestion.away()) {
            reasons.add(words.get("cases.absence.reason-away"));
        }
        reasons.add(words.get("cases.absence.reason-load", suggestion.inCare()));
        if (suggestion.speaking() > 0) {
            var languages = words.sorted(suggestion.languages(), words::of).stream()
                    .map(words::of)
                    .collect(Collectors.joining(", "));
            reasons.add(words.get("cases.absence.reason-language", languages, suggestion.speaking()));
        }
        if (suggestion.known() > 0) {
            reasons.add(words.get("cases.absence.reason-known", suggestion.known()));
        }
        return reasons;
    }

    private String kind(Happening happening) {
        return happening.contactKind() == null ? "" : words.of(happening.contactKind());
    }

    private String state(Happening happening) {
        return happening.state() == null ? "" : words.of(happening.state());
    }

    private static long count(HandBack handBack, Happening.What what) {
        return handBack.happened().stream()
                .filter(happening -> happening.what() == what)
                .count();
    }
}
