package org.lotse.cases.core.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Which days are plausible. The bounds catch slips of the finger; they are no deadlines of any programme. */
public final class Days {

    /** Nobody whom we accompany was born, or came, before this day. */
    private static final LocalDate EARLIEST_IN_A_LIFE = LocalDate.of(1900, 1, 1);

    /** No file of ours is older. */
    private static final LocalDate EARLIEST_IN_A_FILE = LocalDate.of(2000, 1, 1);

    private static final int LONGEST_VALIDITY_YEARS = 30;

    private Days() {}

    /** A day in somebody's life up to today, or none. */
    static @Nullable LocalDate ofLife(String field, @Nullable LocalDate day, LocalDate today) {
        return day == null ? null : between(field, EARLIEST_IN_A_LIFE, day, today);
    }

    /** A day in our own work up to today. */
    public static LocalDate ofWork(String field, @Nullable LocalDate day, LocalDate today) {
        return between(field, EARLIEST_IN_A_FILE, Check.present(field, day), today);
    }

    /** A day in somebody's life that may be planned up to a year ahead, or none. */
    public static @Nullable LocalDate planned(String field, @Nullable LocalDate day, LocalDate today) {
        var horizon = today.plusYears(1);
        if (day != null && day.isAfter(horizon)) {
            throw RuleViolation.at(field, "cases.rule.move-in-too-far");
        }
        return ofLife(field, day, horizon);
    }

    /** A day on which something is arranged, at most a year ahead; what did not take place may be written down afterwards. */
    public static LocalDate arranged(String field, @Nullable LocalDate day, LocalDate today) {
        var horizon = today.plusYears(1);
        if (Check.present(field, day).isAfter(horizon)) {
            throw RuleViolation.at(field, "cases.rule.appointment-too-far");
        }
        return ofWork(field, day, horizon);
    }

    /** The last day on which a paper is valid, or none: some ran out long ago, and few are made for more than ten years. */
    static @Nullable LocalDate ofValidity(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today.plusYears(LONGEST_VALIDITY_YEARS))) {
            throw RuleViolation.at(field, "cases.rule.valid-too-long");
        }
        return day == null ? null : between(field, EARLIEST_IN_A_FILE, day, day);
    }

    /** The earlier one of two days. */
    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate between(String field, LocalDate earliest, LocalDate day, LocalDate today) {
        if (day.isBefore(earliest)) {
            throw RuleViolation.at(field, "cases.rule.day-too-early", String.valueOf(earliest.getYear()));
        }
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "cases.rule.day-in-future");
        }
        return day;
    }
}
