package org.lotse.cases.api;

import java.util.List;

/**
 * A care period with all that led to it.
 *
 * @param id whose
 * @param period the period
 * @param rule the rule that decides
 * @param extensions every extension that was asked for, latest first
 */
public record PeriodCourse(CaseId id, CarePeriod period, PeriodRule rule, List<Extension> extensions) {

    /** Copies the list, so that the course never changes. */
    public PeriodCourse {
        extensions = List.copyOf(extensions);
    }

    /** By how many months the period can still be extended. */
    public int extendable() {
        return Math.max(0, rule.extension() - period.extendedMonths());
    }
}
