package org.lotse.funding.api.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a rule-set says.
 *
 * @param title what it is called officially
 * @param from first reference day for which it counts
 * @param until last one; null while no end is known
 * @param values each kind at most once
 * @param reason why there is this version; null until somebody says it, but in force only with one
 */
public record RuleData(
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<RuleEntry> values,
        @Nullable String reason) {

    /** Most characters of a title. */
    public static final int TITLE_LENGTH = 150;

    /** Most characters of a source. */
    public static final int SOURCE_LENGTH = 300;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;

    /** Copies the list. */
    public RuleData {
        values = List.copyOf(values);
    }
}
