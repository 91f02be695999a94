package org.lotse.funding.api.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was typed; whether it fits its kind is asked when it is saved.
 *
 * @param kind what it is about
 * @param value null for none
 * @param source where it is written; null for nowhere
 */
public record RuleEntry(
        RuleKind kind, @Nullable BigDecimal value, @Nullable String source) {}
