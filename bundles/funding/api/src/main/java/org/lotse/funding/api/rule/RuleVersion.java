package org.lotse.funding.api.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule-set with its history.
 *
 * @param ref which one
 * @param revision goes back in commands
 * @param state where it stands
 * @param data what it says
 * @param enteredBy who began it; null if it was shipped
 * @param enteredAt when
 * @param decidedBy who put it in force; null if nobody did
 * @param decidedAt when; null if nobody did
 */
public record RuleVersion(
        RuleRef ref,
        long revision,
        RuleState state,
        RuleData data,
        @Nullable String enteredBy,
        Instant enteredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
