package org.lotse.cases.core.domain.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** When a plan may be looked at next. */
final class ReviewDay {

    /** A slip of the finger otherwise: no care period is so long that nobody looks at the plan. */
    private static final int HORIZON_YEARS = 2;

    private ReviewDay() {}

    /** @throws RuleViolation beside the field unless it lies after the day, and not too far */
    static LocalDate after(String field, LocalDate day, @Nullable LocalDate next) {
        var found = Check.present(field, next);
        if (!found.isAfter(day)) {
            throw RuleViolation.at(field, "cases.rule.plan-review-before");
        }
        if (found.isAfter(day.plusYears(HORIZON_YEARS))) {
            throw RuleViolation.at(field, "cases.rule.plan-review-too-far");
        }
        return found;
    }
}
