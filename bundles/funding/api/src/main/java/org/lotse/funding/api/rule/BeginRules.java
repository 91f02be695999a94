package org.lotse.funding.api.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Begins a draft: of the next version of a rule-set that is there, with everything it says now, or of a new one.
 *
 * @param rules short name: small letters, digits and hyphens
 * @param from first reference day for which it is to count
 */
public record BeginRules(String rules, @Nullable LocalDate from) {

    /** Most characters of a short name. */
    public static final int RULES_LENGTH = 40;
}
