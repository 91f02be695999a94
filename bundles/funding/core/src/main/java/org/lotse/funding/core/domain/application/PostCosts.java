package org.lotse.funding.core.domain.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.PostCost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;

/** What posts cost by the rates of a rule-set. */
final class PostCosts {

    private static final int CENT_DIGITS = 2;

    private PostCosts() {}

    /** Those posts that are complete and have a rate, by number. */
    static List<PostCost> of(RuleSet rules, List<PostEntry> posts) {
        return posts.stream()
                .flatMap(post -> AppliedPost.whole(post).stream())
                .flatMap(post -> cost(rules, post).stream())
                .toList();
    }

    /** What those that run on the same day cost in a year, on the day on which that is most: posts after one another need the money once. */
    static BigDecimal atOnce(List<PostCost> costs) {
        return costs.stream()
                .map(first -> costs.stream()
                        .filter(other -> runs(other.post(), first.post()))
                        .map(PostCost::yearly)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<PostCost> cost(RuleSet rules, FundedPost post) {
        return Optional.ofNullable(rules.rates().get(post.qualification()))
                .map(rate -> new PostCost(
                        post, rate, Euros.plain(rounded(rules, post.share().multiply(rate)))));
    }

    /** As merchants do, to what the rule-set says; to cents where it says nothing, since there is no smaller money. */
    private static BigDecimal rounded(RuleSet rules, BigDecimal amount) {
        return rules.find(RuleKind.ROUNDED_TO)
                .map(step -> amount.divide(step, 0, RoundingMode.HALF_UP).multiply(step))
                .orElseGet(() -> amount.setScale(CENT_DIGITS, RoundingMode.HALF_UP));
    }

    /** Whether a post runs on the first day of another. */
    private static boolean runs(FundedPost post, FundedPost other) {
        return !other.from().isBefore(post.from()) && !other.from().isAfter(post.until());
    }
}
