package org.lotse.funding.core.domain.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.staff.StaffNotice;
import org.lotse.funding.api.staff.StaffNoticeKind;
import org.lotse.funding.core.domain.Days;

/** What is said about an employment beside others. */
public final class StaffNotices {

    private StaffNotices() {}

    /** Whether somebody who has learnt this is paid for at a lower rate than the post. */
    public static boolean isLower(Qualification learnt, Qualification funded) {
        return learnt == Qualification.MIDDLE && funded == Qualification.UNIVERSITY;
    }

    /**
     * All of it.
     *
     * @param post that it fills
     * @param others that count, of any post and grant
     */
    public static List<StaffNotice> of(EmploymentDetails details, FundedPost post, Collection<Employment> others) {
        var employment = details.employment();
        var fill = new PostFill(post);
        var days = fill.filledBy(employment);
        var notices = new ArrayList<StaffNotice>();
        if (isLower(employment.qualification(), post.qualification())) {
            notices.add(notice(StaffNoticeKind.LOWER_RATE, Optional.empty(), days));
        }
        others.stream()
                .filter(other -> !other.id().equals(employment.id()))
                .sorted(PostFill.order())
                .forEach(other -> Days.between(other.from(), other.until().orElse(days.until()))
                        .flatMap(days::with)
                        .flatMap(both -> overlap(employment, other).map(kind -> notice(kind, Optional.of(other), both)))
                        .ifPresent(notices::add));
        details.costs().stream()
                .filter(CostEntry::stands)
                .filter(cost -> !days.has(cost.from()) || !days.has(cost.until()))
                .forEach(cost -> notices.add(
                        notice(StaffNoticeKind.COST_OUTSIDE, Optional.empty(), new Days(cost.from(), cost.until()))));
        return List.copyOf(notices);
    }

    private static Optional<StaffNoticeKind> overlap(Employment one, Employment other) {
        var samePost = one.grant().equals(other.grant()) && one.post() == other.post();
        if (isSame(one.person(), other.person())
                && one.share().add(other.share()).compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(StaffNoticeKind.PERSON_BEYOND_WHOLE);
        }
        return samePost ? Optional.of(StaffNoticeKind.POST_SHARED) : Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.GERMAN).equals(other.strip().toLowerCase(Locale.GERMAN));
    }

    private static StaffNotice notice(StaffNoticeKind kind, Optional<Employment> other, Days days) {
        return new StaffNotice(kind, other, days.from(), days.until());
    }
}
