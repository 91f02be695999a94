package org.lotse.funding.core.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.platform.api.rule.RuleViolation;

/** A post that is applied for. A value: what changes is replaced as a whole. */
@Embeddable
public class AppliedPost {

    private static final String FIELD = "posts";
    private static final int PLACES = 2;

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "QUALIFICATION")
    private @Nullable Qualification qualification;

    @Column(name = "SHARE")
    private @Nullable BigDecimal share;

    @Column(name = "FIRST_DAY")
    private @Nullable LocalDate from;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate until;

    @Column(name = "MUNICIPALITY")
    private @Nullable String municipality;

    /** For the database layer. */
    protected AppliedPost() {}

    /** @throws RuleViolation beside {@code posts} if something cannot be */
    static AppliedPost of(int number, PostEntry post) {
        var row = new AppliedPost();
        row.number = number;
        row.qualification = post.qualification();
        row.share = post.share() == null ? null : requireShare(FIELD, post.share());
        row.from = post.from();
        row.until = post.until();
        if (row.from != null && row.until != null && row.until.isBefore(row.from)) {
            throw RuleViolation.at(FIELD, "funding.rule.post-backwards", number);
        }
        row.municipality =
                post.municipality() == null ? null : post.municipality().value();
        return row;
    }

    /** @throws RuleViolation beside the field unless it is a part of one whole post, with two places */
    static BigDecimal requireShare(String field, BigDecimal share) {
        if (share.signum() <= 0
                || share.compareTo(BigDecimal.ONE) > 0
                || share.stripTrailingZeros().scale() > PLACES) {
            throw RuleViolation.at(field, "funding.rule.post-share");
        }
        return share.setScale(PLACES);
    }

    int number() {
        return number;
    }

    PostEntry entry() {
        return new PostEntry(
                number, qualification, share, from, until, municipality == null ? null : new Ags(municipality));
    }

    /** As it can be granted; empty as long as something is missing. */
    static Optional<FundedPost> whole(PostEntry post) {
        return post.qualification() == null || post.share() == null || post.from() == null || post.until() == null
                ? Optional.empty()
                : Optional.of(new FundedPost(
                        post.number(),
                        post.qualification(),
                        post.share(),
                        post.from(),
                        post.until(),
                        Optional.ofNullable(post.municipality())));
    }
}
