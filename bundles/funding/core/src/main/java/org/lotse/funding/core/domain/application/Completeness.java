package org.lotse.funding.core.domain.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationProblem;
import org.lotse.funding.api.application.ApplicationProblem.Kind;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;

/** What has to be put right before an application is checked, in the order of the form. */
final class Completeness {

    private final RuleSet rules;
    private final ApplicationData data;
    private final List<ApplicationProblem> problems = new ArrayList<>();

    private Completeness(RuleSet rules, ApplicationData data) {
        this.rules = rules;
        this.data = data;
    }

    static List<ApplicationProblem> of(
            RuleSet rules,
            ApplicationData data,
            Optional<Grouping> grouping,
            Optional<Claim> claim,
            BigDecimal postsAtOnce) {
        var checked = new Completeness(rules, data);
        checked.applicant();
        checked.members(grouping);
        checked.amount(claim, postsAtOnce);
        checked.posts();
        return checked.problems;
    }

    private void applicant() {
        if (data.day() != null && !rules.holdsOn(data.day())) {
            say(Kind.DAY_OUTSIDE);
        }
        var districtsOnly = rules.find(RuleKind.DISTRICTS_ONLY)
                .filter(yes -> yes.signum() > 0)
                .isPresent();
        if (districtsOnly && data.applicant() != ApplicantKind.DISTRICT) {
            say(Kind.DISTRICTS_ONLY);
        }
        if (!districtsOnly && data.applicant() == ApplicantKind.DISTRICT) {
            say(Kind.DISTRICT_NOT);
        }
    }

    private void members(Optional<Grouping> grouping) {
        if (data.members().isEmpty()) {
            say(Kind.NO_MEMBERS);
        }
        if (data.applicant() == ApplicantKind.ASSOCIATION) {
            if (data.members().size() == 1) {
                say(Kind.FEW_MEMBERS);
            }
            if (data.grouping() == null) {
                say(Kind.NO_GROUPING);
            } else if (grouping.filter(this::isAsApplied).isEmpty()) {
                say(Kind.GROUPING_CHANGED);
            }
        }
        var forOthers = data.applicant() == ApplicantKind.ASSOCIATION || data.applicant() == ApplicantKind.ON_BEHALF;
        for (var member : data.members()) {
            if (forOthers && member.consentedOn() == null) {
                problems.add(ApplicationProblem.at(member.municipality(), Kind.CONSENT_MISSING));
            }
            if (rules.countsHeads() && member.estimated() == null && member.counted() == null) {
                problems.add(ApplicationProblem.at(member.municipality(), Kind.PERSONS_MISSING));
            }
        }
    }

    private boolean isAsApplied(Grouping grouping) {
        var members = grouping.data().members().stream()
                .map(GroupMember::municipality)
                .collect(Collectors.toSet());
        return grouping.isAgreed()
                && members.equals(data.members().stream()
                        .map(ApplicationMember::municipality)
                        .collect(Collectors.toSet()));
    }

    private void amount(Optional<Claim> claim, BigDecimal postsAtOnce) {
        var own = data.ownContribution() == null ? BigDecimal.ZERO : data.ownContribution();
        var needsPost = data.applicant() == ApplicantKind.ALONE || data.applicant() == ApplicantKind.ASSOCIATION;
        claim.filter(reckoned -> needsPost && reckoned.ownContribution().compareTo(own) > 0)
                .ifPresent(reckoned -> say(
                        Kind.NOT_ELIGIBLE,
                        reckoned.ownContribution().subtract(own),
                        BigDecimal.valueOf(reckoned.personsMissing())));
        claim.map(reckoned -> postsAtOnce.subtract(reckoned.finalAmount()).subtract(own))
                .filter(more -> more.signum() > 0)
                .ifPresent(more -> say(Kind.POSTS_COST_MORE, more));
        if (!rules.countsHeads() && rules.rates().isEmpty() && data.requested() == null) {
            say(Kind.NO_AMOUNT);
        }
    }

    private void posts() {
        if (data.posts().isEmpty()) {
            say(Kind.NO_POSTS);
        }
        data.posts().forEach(this::entry);
    }

    private void entry(PostEntry post) {
        AppliedPost.whole(post)
                .ifPresentOrElse(
                        this::post, () -> problems.add(ApplicationProblem.at(post.number(), Kind.POST_INCOMPLETE)));
    }

    private void post(FundedPost post) {
        rules.find(RuleKind.SMALLEST_SHARE)
                .filter(smallest -> post.share().compareTo(smallest) < 0)
                .ifPresent(smallest -> problems.add(ApplicationProblem.at(post.number(), Kind.POST_SMALL, smallest)));
        rules.find(RuleKind.LONGEST_APPROVAL)
                .filter(months -> post.until()
                        .isAfter(post.from().plusMonths(months.longValue()).minusDays(1)))
                .ifPresent(months -> problems.add(ApplicationProblem.at(post.number(), Kind.POST_LONG, months)));
        if (!rules.rates().isEmpty() && !rules.rates().containsKey(post.qualification())) {
            problems.add(ApplicationProblem.at(post.number(), Kind.POST_RATE));
        }
    }

    private void say(Kind kind, BigDecimal... figures) {
        problems.add(ApplicationProblem.of(kind, figures));
    }
}
