package org.lotse.funding.core.domain.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.Decision;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.Ruling;

/** What can be done against a decision, and until when: one month after it was notified (§ 70 VwGO; against the decision on an objection § 74 VwGO). */
final class Remedy {

    /** Both times. */
    private static final int MONTHS = 1;

    private Remedy() {}

    /** Whether the decision gives less than was applied for: less money, or a post that is missing, smaller or shorter. */
    static boolean isLess(Decision decision, Optional<BigDecimal> yearly, List<PostEntry> posts) {
        return decision.ruling() == Ruling.REJECTED
                || yearly.filter(applied -> decision.yearly()
                                .filter(granted -> granted.compareTo(applied) >= 0)
                                .isEmpty())
                        .isPresent()
                || posts.stream()
                        .flatMap(post -> AppliedPost.whole(post).stream())
                        .anyMatch(applied -> decision.posts().stream().noneMatch(granted -> isWhole(applied, granted)));
    }

    /** The last day against a decision; empty when it is over. */
    static Optional<ApplicationDeadline> against(Decision decision, LocalDate today) {
        var kind = decision.number() == 1 ? ApplicationDeadline.Kind.OBJECT : ApplicationDeadline.Kind.SUE;
        return Optional.of(decision.notifiedOn().plusMonths(MONTHS))
                .filter(last -> !last.isBefore(today))
                .map(last -> new ApplicationDeadline(kind, last));
    }

    private static boolean isWhole(FundedPost applied, FundedPost granted) {
        return granted.number() == applied.number()
                && granted.share().compareTo(applied.share()) >= 0
                && !granted.from().isAfter(applied.from())
                && !granted.until().isBefore(applied.until());
    }
}
