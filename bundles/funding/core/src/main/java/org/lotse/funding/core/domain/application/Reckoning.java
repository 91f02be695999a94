package org.lotse.funding.core.domain.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.domain.ClaimByHeads;

/** What an application comes to by its rules: by head count, or else by its posts and their rates, or else as it was written down. */
public final class Reckoning {

    private Reckoning() {}

    /**
     * Reckons, and says what is missing.
     *
     * @param data with day and applicant
     * @param grouping as it is now, if there is one
     */
    public static ApplicationReckoning of(RuleSet rules, ApplicationData data, Optional<Grouping> grouping) {
        var estimated = sum(data, ApplicationMember::estimated);
        var counted = sum(data, ApplicationMember::counted);
        var claim = claim(rules, data, estimated);
        var costs = PostCosts.of(rules, data.posts());
        var atOnce = PostCosts.atOnce(costs);
        return new ApplicationReckoning(
                rules,
                estimated,
                counted,
                claim,
                costs,
                atOnce,
                yearly(rules, data, claim, atOnce),
                Completeness.of(rules, data, grouping, claim, atOnce));
    }

    private static Optional<BigDecimal> yearly(
            RuleSet rules, ApplicationData data, Optional<Claim> claim, BigDecimal atOnce) {
        if (rules.countsHeads()) {
            return claim.map(Claim::finalAmount);
        }
        return rules.rates().isEmpty()
                ? Optional.ofNullable(data.requested())
                : Optional.of(atOnce).filter(amount -> amount.signum() > 0);
    }

    private static Optional<Claim> claim(RuleSet rules, ApplicationData data, Optional<Integer> estimated) {
        var day = data.day();
        return rules.countsHeads() && day != null
                ? sum(data, member -> member.counted() == null ? member.estimated() : member.counted())
                        .map(persons -> ClaimByHeads.reckon(rules, new HeadCount(day, persons, estimated)))
                : Optional.empty();
    }

    /** All together; empty if there is nobody, or of one of them nothing is known. */
    private static Optional<Integer> sum(ApplicationData data, Function<ApplicationMember, @Nullable Integer> persons) {
        List<Integer> known =
                data.members().stream().map(persons).filter(Objects::nonNull).toList();
        return known.isEmpty() || known.size() < data.members().size()
                ? Optional.empty()
                : Optional.of((int) Math.min(
                        HeadCount.MOST,
                        known.stream().mapToLong(Integer::longValue).sum()));
    }
}
