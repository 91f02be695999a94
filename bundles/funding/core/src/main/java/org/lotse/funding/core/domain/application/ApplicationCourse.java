package org.lotse.funding.core.domain.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.lotse.funding.api.application.ApplicationReckoning;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.GrantedPost;
import org.lotse.funding.api.application.ObjectToDecision;
import org.lotse.funding.api.application.ReopenApplication;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.application.TakeBack;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * Which step follows on which. Each refuses beside the component of its command, and where somebody else was faster.
 *
 * @param application that takes it
 * @param today the day it is
 * @param change who takes it, now
 */
public record ApplicationCourse(StoredApplication application, LocalDate today, LastChange change) {

    /** Found complete. */
    public void check(SeenApplication seen, ApplicationReckoning reckoning) {
        var next = application.after(seen.revision(), change);
        require(ApplicationState.DRAFT);
        requireComplete(reckoning);
        application.step(next, ApplicationState.CHECKED, step(ApplicationStep.Kind.CHECKED));
    }

    /** @param document what was signed */
    public void sign(SignApplication command, ApplicationReckoning reckoning, String document) {
        var next = application.after(command.revision(), change);
        require(ApplicationState.CHECKED);
        var on = StepDays.between("on", command.on(), null, today);
        var by = Check.text("by", command.by(), SignApplication.BY_LENGTH);
        requireComplete(reckoning);
        application.step(
                next,
                ApplicationState.SIGNED,
                step(ApplicationStep.Kind.SIGNED).on(on).detail(by).signed(document));
    }

    /** Handed in. */
    public void send(SendApplication command) {
        var next = application.after(command.revision(), change);
        require(ApplicationState.SIGNED);
        var signed = application.dayOf(ApplicationStep.Kind.SIGNED).orElse(null);
        var on = StepDays.between("on", command.on(), signed, today);
        var way = Check.present("way", command.way());
        application.step(
                next,
                ApplicationState.SENT,
                step(ApplicationStep.Kind.SENT).on(on).detail(way.name()));
    }

    /** Decided by the authority. */
    public void decide(DecideApplication command) {
        var next = application.after(command.revision(), change);
        require(ApplicationState.SENT, ApplicationState.OBJECTION);
        var before = application.state() == ApplicationState.SENT
                ? ApplicationStep.Kind.SENT
                : ApplicationStep.Kind.OBJECTED;
        var number = application.decisions().size() + 1;
        var row = DecisionRow.of(number, command, application.dayOf(before).orElse(LocalDate.MIN), today, change);
        var posts = row.ruling() == Ruling.APPROVED ? granted(command) : List.<FundedPost>of();
        application.decided(
                row, posts.stream().map(post -> GrantedPostRow.of(number, post)).toList());
        application.step(
                next,
                decidedState(),
                step(row.ruling() == Ruling.APPROVED ? ApplicationStep.Kind.APPROVED : ApplicationStep.Kind.REJECTED)
                        .on(row.decidedOn())
                        .detail(command.reference().strip())
                        .because(Check.optionalText("reason", command.reason(), DecideApplication.REASON_LENGTH)
                                .orElse(null)));
    }

    /** Objected to. */
    public void object(ObjectToDecision command, ApplicationReckoning reckoning) {
        var next = application.after(command.revision(), change);
        require(ApplicationState.APPROVED, ApplicationState.REJECTED);
        var latest = application.decisions().getFirst();
        if (latest.number() > 1) {
            throw RuleViolation.of("funding.rule.application-objected");
        }
        if (!Remedy.isLess(latest, reckoning.yearly(), application.data().posts())) {
            throw RuleViolation.of("funding.rule.application-granted-all");
        }
        var on = StepDays.between("on", command.on(), latest.notifiedOn(), today);
        var reason = Check.text("reason", command.reason(), ObjectToDecision.REASON_LENGTH);
        application.step(
                next,
                ApplicationState.OBJECTION,
                step(ApplicationStep.Kind.OBJECTED).on(on).because(reason));
    }

    /** Taken back, all of it or the objection. */
    public void takeBack(TakeBack command) {
        var next = application.after(command.revision(), change);
        if (command.objectionOnly()) {
            require(ApplicationState.OBJECTION);
        } else {
            require(
                    ApplicationState.DRAFT,
                    ApplicationState.CHECKED,
                    ApplicationState.SIGNED,
                    ApplicationState.SENT,
                    ApplicationState.APPROVED,
                    ApplicationState.OBJECTION);
        }
        var on = StepDays.between("on", command.on(), null, today);
        var reason = Check.text("reason", command.reason(), TakeBack.REASON_LENGTH);
        application.step(
                next,
                command.objectionOnly() ? decidedState() : ApplicationState.WITHDRAWN,
                step(command.objectionOnly()
                                ? ApplicationStep.Kind.OBJECTION_WITHDRAWN
                                : ApplicationStep.Kind.WITHDRAWN)
                        .on(on)
                        .because(reason));
    }

    /** Back to the draft. */
    public void reopen(ReopenApplication command) {
        var next = application.after(command.revision(), change);
        require(ApplicationState.CHECKED, ApplicationState.SIGNED);
        var reason = Check.text("reason", command.reason(), ReopenApplication.REASON_LENGTH);
        application.step(
                next,
                ApplicationState.DRAFT,
                step(ApplicationStep.Kind.REOPENED).because(reason));
    }

    /** What an earlier decision granted stays granted, whatever became of an objection. */
    private ApplicationState decidedState() {
        return application.decisions().stream().anyMatch(one -> one.ruling() == Ruling.APPROVED)
                ? ApplicationState.APPROVED
                : ApplicationState.REJECTED;
    }

    private List<FundedPost> granted(DecideApplication command) {
        var applied = new HashMap<Integer, FundedPost>();
        application.data().posts().stream()
                .flatMap(post -> AppliedPost.whole(post).stream())
                .forEach(post -> applied.put(post.number(), post));
        if (command.posts().isEmpty()) {
            throw RuleViolation.at("posts", "funding.rule.granted-none");
        }
        var granted = new ArrayList<FundedPost>();
        for (var post : command.posts()) {
            var asked = applied.remove(post.number());
            if (asked == null) {
                throw RuleViolation.at("posts", "funding.rule.granted-unknown", post.number());
            }
            granted.add(granted(command, asked, post));
        }
        return granted;
    }

    private static FundedPost granted(DecideApplication command, FundedPost asked, GrantedPost post) {
        var share = AppliedPost.requireShare("posts", Check.present("posts", post.share()));
        if (share.compareTo(asked.share()) > 0) {
            throw RuleViolation.at("posts", "funding.rule.granted-more", post.number(), asked.share());
        }
        var from = Check.present("posts", post.from());
        var until = Check.present("posts", post.until());
        if (until.isBefore(from)
                || from.isBefore(Check.present("from", command.from()))
                || until.isAfter(Check.present("until", command.until()))) {
            throw RuleViolation.at("posts", "funding.rule.granted-outside", post.number());
        }
        return new FundedPost(post.number(), asked.qualification(), share, from, until, asked.municipality());
    }

    private void requireComplete(ApplicationReckoning reckoning) {
        if (!reckoning.problems().isEmpty()) {
            throw RuleViolation.of(
                    "funding.rule.application-incomplete", reckoning.problems().size());
        }
    }

    private void require(ApplicationState... possible) {
        if (!Set.of(possible).contains(application.state())) {
            throw RuleViolation.of("funding.rule.application-step");
        }
    }

    private ApplicationStepRow step(ApplicationStep.Kind kind) {
        return application.next(kind, change);
    }
}
