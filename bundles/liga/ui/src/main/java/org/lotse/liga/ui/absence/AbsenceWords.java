package org.lotse.liga.ui.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.absence.AbsenceKind;
import org.lotse.liga.api.absence.CoverEntry;
import org.lotse.liga.api.absence.CoverSuggestion;
import org.lotse.liga.api.absence.Employee;
import org.lotse.liga.api.absence.PlanDay;
import org.lotse.liga.ui.Municipalities;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;

/**
 * How absences and covers are said.
 *
 * @param words of the module
 * @param municipalities have the names of towns
 */
record AbsenceWords(Words words, Municipalities municipalities) {

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String kind(AbsenceKind kind) {
        return switch (kind) {
            case LEAVE -> text("liga.absence.kind.leave");
            case SICKNESS -> text("liga.absence.kind.sickness");
            case TRAINING -> text("liga.absence.kind.training");
            case OTHER -> text("liga.absence.kind.other");
        };
    }

    String town(Ags municipality) {
        return municipalities.name(municipality);
    }

    String of(Period period) {
        return words.of(period);
    }

    String person(Employee one) {
        return text("liga.absence.person", one.name(), one.carrierName());
    }

    /** A day of the plan: not why. */
    String day(PlanDay day) {
        return switch (day.state()) {
            case NONE -> "–";
            case THERE -> text("liga.absence.day.there");
            case STANDS_IN -> text("liga.absence.day.stands-in", towns(day.municipalities()));
            case COVERED -> text("liga.absence.day.covered");
            case GAP -> text("liga.absence.day.gap", towns(day.municipalities()));
        };
    }

    /** Somebody who could stand in, with every reason. */
    String suggestion(CoverSuggestion one) {
        var reasons = new ArrayList<String>();
        reasons.add(text(one.worksThere() ? "liga.cover.works-there" : "liga.cover.new-there"));
        if (!one.shared().isEmpty()) {
            reasons.add(text(
                    "liga.cover.languages",
                    one.shared().stream().map(words::of).sorted().collect(Collectors.joining(", "))));
        }
        reasons.add(
                one.free().signum() > 0 ? text("liga.cover.free", words.brief(one.free())) : text("liga.cover.full"));
        if (one.covers() > 0) {
            reasons.add(text("liga.cover.stands-in-already", one.covers()));
        }
        one.away().forEach(days -> reasons.add(text("liga.cover.away", of(days))));
        if (!one.person().account()) {
            reasons.add(text("liga.cover.no-account"));
        }
        return text("liga.cover.suggestion", person(one.person()), String.join("; ", reasons));
    }

    /** Who stands in, and what that opens. */
    String cover(CoverEntry one, LocalDate today) {
        return text("liga.cover.line", town(one.municipality()), one.personName(), of(one.period())) + " "
                + access(one, today);
    }

    private String access(CoverEntry one, LocalDate today) {
        if (!one.account()) {
            return text("liga.cover.opens-nothing");
        }
        if (one.refused()) {
            return text("liga.cover.is-refused");
        }
        if (one.access().isEmpty()) {
            return text("liga.cover.was-closed");
        }
        var open = one.access().stream().anyMatch(days -> days.has(today));
        return text(
                open ? "liga.cover.opens-now" : "liga.cover.opens",
                one.access().stream().map(this::of).collect(Collectors.joining(", ")));
    }

    String towns(Collection<Ags> all) {
        return all.stream().map(this::town).sorted().collect(Collectors.joining(", "));
    }

    String days(LocalDate first, @Nullable LocalDate last) {
        return of(new Period(first, last));
    }

    String date(LocalDate day) {
        return Localized.date(day);
    }

    String brief(BigDecimal number) {
        return words.brief(number);
    }
}
