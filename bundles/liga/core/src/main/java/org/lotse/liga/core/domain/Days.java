package org.lotse.liga.core.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What holds for days that people type. */
public final class Days {

    private Days() {}

    /**
     * From one day to another, or without an end.
     *
     * @throws RuleViolation beside {@code toField} if it ends before it begins, beside {@code fromField} if that is missing
     */
    public static Period period(String fromField, String toField, @Nullable LocalDate from, @Nullable LocalDate to) {
        var first = Check.present(fromField, from);
        if (to != null && to.isBefore(first)) {
            throw RuleViolation.at(toField, "liga.rule.end-before-begin");
        }
        return new Period(first, to);
    }

    /**
     * A stretch of time in a line of a table.
     *
     * @throws RuleViolation beside the field if it ends before it begins
     */
    public static Period period(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        return period(field, field, from, to);
    }

    /** @throws RuleViolation beside the field if two have a day in common */
    public static void requireApart(String field, List<Period> periods) {
        var sorted = periods.stream().sorted(Comparator.comparing(Period::from)).toList();
        for (var next = 1; next < sorted.size(); next++) {
            if (sorted.get(next - 1).overlaps(sorted.get(next))) {
                throw RuleViolation.at(field, "liga.rule.overlap");
            }
        }
    }

    /** @throws RuleViolation beside the field if one has a day outside */
    public static void requireWithin(String field, List<Period> periods, Period whole) {
        if (!periods.stream().allMatch(period -> period.isWithin(whole))) {
            throw RuleViolation.at(field, "liga.rule.outside-period");
        }
    }

    /** @throws RuleViolation beside the field if there are more lines than that */
    public static void requireAtMost(String field, Collection<?> lines, int most) {
        if (lines.size() > most) {
            throw RuleViolation.at(field, "liga.rule.too-many", most);
        }
    }
}
