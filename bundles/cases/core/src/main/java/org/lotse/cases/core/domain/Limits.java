package org.lotse.cases.core.domain;

import org.lotse.platform.api.rule.RuleViolation;

/** How many of something there may be. The bounds catch mistakes and keep pages readable; they are no rules of any programme. */
final class Limits {

    private Limits() {}

    /** @throws RuleViolation beside the field if there are more */
    static void requireAtMost(int most, int found, String field) {
        if (found > most) {
            throw RuleViolation.at(field, "cases.rule.too-many", most);
        }
    }
}
