package org.lotse.funding.api.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * What is asked: how many people there are.
 *
 * @param day the reference day of the count, which decides about the rule-set
 * @param persons persons counted
 * @param estimate persons estimated before, by which the first instalment was paid; empty if none was
 */
public record HeadCount(LocalDate day, int persons, Optional<Integer> estimate) {

    /** More than lived in the whole state's follow-up housing by far. */
    public static final int MOST = 999_999;

    /** @throws RuleViolation beside {@code persons} or {@code estimate} for a number that cannot be */
    public HeadCount {
        if (persons < 0 || persons > MOST) {
            throw RuleViolation.at("persons", "funding.rule.persons", MOST);
        }
        if (estimate.isPresent() && (estimate.get() < 0 || estimate.get() > MOST)) {
            throw RuleViolation.at("estimate", "funding.rule.persons", MOST);
        }
    }
}
