package org.lotse.funding.core.domain.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.ProofDue;
import org.lotse.funding.api.proof.ProofDue.Urgency;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleValue;

/**
 * When proofs of a grant are due, by the version of the rule-set that it was applied for under.
 *
 * @param grant what was granted
 * @param indicators on which day of the following year indicators are due, if the rule-set says so
 * @param within how many months after the last funded day the final proof is due, if the rule-set says so
 */
public record Deadline(Grant grant, Optional<RuleValue> indicators, Optional<RuleValue> within) {

    private static final int MONTH = 100;

    /** @param known every version of every rule-set */
    public static Deadline of(List<RuleSet> known, Grant grant) {
        var rules = known.stream()
                .filter(version -> version.ref().equals(grant.rules()))
                .findFirst();
        return new Deadline(grant, value(rules, RuleKind.INDICATORS_DUE), value(rules, RuleKind.PROOF_WITHIN));
    }

    /** Whether indicators are owed at all. */
    public boolean hasIndicators() {
        return indicators.isPresent();
    }

    /** Last day; empty where the rule-set says none. An interim proof is due when the authority says. */
    public Optional<LocalDate> day(ProofKind kind, int year) {
        return switch (kind) {
            case INDICATORS ->
                indicators.map(value -> LocalDate.of(
                        year + 1,
                        value.value().intValue() / MONTH,
                        value.value().intValue() % MONTH));
            case INTERIM -> Optional.empty();
            case FINAL ->
                within.map(value -> grant.until().plusMonths(value.value().intValue()));
        };
    }

    /** Where that is written; empty if nowhere. */
    public String source(ProofKind kind) {
        return switch (kind) {
            case INDICATORS -> indicators.map(RuleValue::source).orElse("");
            case INTERIM -> "";
            case FINAL -> within.map(RuleValue::source).orElse("");
        };
    }

    /** Whether somebody has to see to what was not sent. */
    public static Urgency urgency(Optional<LocalDate> due, LocalDate today) {
        if (due.filter(today::isAfter).isPresent()) {
            return Urgency.OVERDUE;
        }
        return due.filter(last -> !last.minusDays(ProofDue.SOON_DAYS).isAfter(today))
                        .isPresent()
                ? Urgency.SOON
                : Urgency.LATER;
    }

    private static Optional<RuleValue> value(Optional<RuleSet> rules, RuleKind kind) {
        return rules.stream()
                .flatMap(version -> version.values().stream())
                .filter(value -> value.kind() == kind)
                .findFirst();
    }
}
