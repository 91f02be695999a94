package org.lotse.helpers.core.domain.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.WeekLoad;
import org.lotse.helpers.core.domain.Week;
import org.lotse.platform.api.rule.RuleViolation;

/** How much time of a day and a week is written down for somebody, and how much more there can be. */
public final class HoursOfDays {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final List<HoursEntry> others;

    /** @param others what is written down for the same volunteer, at least for the days in question */
    public HoursOfDays(List<HoursEntry> others) {
        this.others = List.copyOf(others);
    }

    /** @throws RuleViolation beside {@code minutes} if a day would have more than 24 hours */
    public void requireRoom(LocalDate day, int minutes) {
        var written = sum(day, day);
        if (written + minutes > HoursData.MINUTES_OF_A_DAY) {
            throw RuleViolation.at(
                    "minutes",
                    "helpers.rule.day-is-full",
                    String.valueOf(written / MINUTES_OF_AN_HOUR),
                    "%02d".formatted(written % MINUTES_OF_AN_HOUR));
        }
    }

    /** @param limit hours a week that the volunteer named, or null for none */
    public Optional<WeekLoad> beyond(@Nullable Integer limit, LocalDate day, int minutes) {
        if (limit == null) {
            return Optional.empty();
        }
        var all = minutes + sum(Week.monday(day), Week.sunday(day));
        return all > limit * MINUTES_OF_AN_HOUR ? Optional.of(new WeekLoad(all, limit)) : Optional.empty();
    }

    private int sum(LocalDate first, LocalDate last) {
        return others.stream()
                .filter(entry -> !entry.day().isBefore(first) && !entry.day().isAfter(last))
                .mapToInt(HoursEntry::minutes)
                .sum();
    }
}
