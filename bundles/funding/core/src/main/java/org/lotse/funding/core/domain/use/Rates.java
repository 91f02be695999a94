package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.staff.StaffNotices;

/**
 * What a whole post earns in a year, in euros: by the rule-set, and where that has no rate for one of the grant's posts, for all of them the yearly
 * amount divided by the most posts on one day.
 */
final class Rates {

    private final Map<Qualification, BigDecimal> known;
    private final Optional<UseStep> ofGrant;

    private Rates(Map<Qualification, BigDecimal> known, Optional<UseStep> ofGrant) {
        this.known = known;
        this.ofGrant = ofGrant;
    }

    /** @param rules by which the grant was applied for, if they are known here */
    static Rates of(Grant grant, Optional<RuleSet> rules) {
        var known = rules.map(RuleSet::rates).orElse(Map.of());
        return grant.posts().stream().allMatch(post -> known.containsKey(post.qualification()))
                ? new Rates(known, Optional.empty())
                : new Rates(Map.of(), ofGrant(grant));
    }

    private static Optional<UseStep> ofGrant(Grant grant) {
        return grant.posts().stream()
                .map(start -> grant.posts().stream()
                        .filter(post -> !start.from().isBefore(post.from())
                                && !start.from().isAfter(post.until()))
                        .map(FundedPost::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(Comparator.naturalOrder())
                .filter(most -> most.signum() > 0)
                .map(most -> new UseStep(
                        UseStepKind.RATE_OF_GRANT,
                        List.of(grant.yearly(), most),
                        grant.yearly().divide(most, Amounts.DECIMALS, RoundingMode.HALF_UP)));
    }

    /** How the rate was found where the rule-set has none. */
    Optional<UseStep> step() {
        return ofGrant;
    }

    /** The rate of what was granted. */
    BigDecimal granted(FundedPost post) {
        return rate(post.qualification());
    }

    /** The rate that counts for somebody in the post: the lower one if they have learnt less. */
    BigDecimal earned(FundedPost post, Qualification learnt) {
        var rate = granted(post);
        return StaffNotices.isLower(learnt, post.qualification()) ? rate.min(rate(learnt)) : rate;
    }

    private BigDecimal rate(Qualification qualification) {
        var rate = known.get(qualification);
        return rate != null ? rate : ofGrant.map(UseStep::result).orElse(BigDecimal.ZERO);
    }
}
