package org.lotse.funding.core.domain.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Days on which something happened: one after the other, and none in the future. */
final class StepDays {

    private StepDays() {}

    /** @throws RuleViolation beside the field if there is none, or it cannot be that day */
    static LocalDate between(String field, @Nullable LocalDate typed, @Nullable LocalDate earliest, LocalDate today) {
        var day = Check.present(field, typed);
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "funding.rule.day-later");
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw RuleViolation.at(field, "funding.rule.day-before");
        }
        return day;
    }
}
