package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.api.plan.ReviewEntry;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A version of a case's plan: a draft until it is agreed, and from then on as it is. */
@Entity
@Table(name = "CASES_PLAN")
public class Plan {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "NUMBER")
    private int number;

    @Embedded
    private Revision revision;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    @Column(name = "WISH")
    private @Nullable String wish;

    @Column(name = "AGREED_ON")
    private @Nullable LocalDate agreedOn;

    @Convert(converter = SignersColumn.class)
    @Column(name = "SIGNERS")
    private @Nullable Set<Signer> signers;

    @Column(name = "OTHER_SIGNERS")
    private @Nullable String others;

    @Enumerated(EnumType.STRING)
    @Column(name = "SIGNED_BY")
    private @Nullable SignedBy way;

    @Column(name = "REVIEW_ON")
    private @Nullable LocalDate reviewOn;

    /** For the database layer. */
    protected Plan() {}

    /** The first version of a case's plan. */
    public static Plan first(PlanId id, CaseId caseId, LastChange change) {
        var plan = new Plan();
        plan.id = id.value();
        plan.caseId = caseId.value();
        plan.number = 1;
        plan.authorName = change.by();
        plan.revision = Revision.first(change);
        return plan;
    }

    /** The version after this one, as a draft with the same wish. */
    public Plan next(PlanId nextId, LastChange change) {
        var plan = first(nextId, caseId(), change);
        plan.number = number + 1;
        plan.wish = wish;
        return plan;
    }

    /** @throws RuleViolation if it was agreed: then nothing in it changes */
    public void requireDraft() {
        if (agreedOn != null) {
            throw RuleViolation.of("cases.rule.plan-agreed");
        }
    }

    /** Something in the draft changed. */
    public void changed(LastChange change) {
        requireDraft();
        revision.next(change);
    }

    /** @throws ConcurrentChange if a colleague wrote another wish meanwhile */
    public void revise(RevisePlan command, LastChange change) {
        requireDraft();
        if (!Objects.equals(command.seen(), wish)) {
            throw revision.faster();
        }
        wish = Check.optionalText("wish", command.wish(), PlanDetails.WISH_LENGTH)
                .orElse(null);
        revision.next(change);
    }

    /** @throws ConcurrentChange if a colleague changed anything in it meanwhile */
    public void requireDiscardable(DiscardPlan command) {
        requireDraft();
        revision.requireSeen(command.revision());
    }

    /**
     * From now on it stays as it is.
     *
     * @throws ConcurrentChange if a colleague changed anything in it meanwhile: that was not on the sheet
     */
    public void agree(AgreePlan command, List<GoalEntry> goals, LocalDate today, LastChange change) {
        requireDraft();
        revision.requireSeen(command.revision());
        requireWorkedOut(goals);
        var agreement = command.agreement();
        var day = Days.ofWork("agreedOn", agreement.agreedOn(), today);
        if (!agreement.signers().contains(Signer.PERSON)) {
            throw RuleViolation.at("signers", "cases.rule.plan-person-signs");
        }
        var named = Check.optionalText("others", agreement.others(), Agreement.OTHERS_LENGTH);
        if (agreement.signers().contains(Signer.OTHER) != named.isPresent()) {
            throw RuleViolation.at("others", "cases.rule.plan-others");
        }
        way = Check.present("way", agreement.way());
        reviewOn = ReviewDay.after("reviewOn", day, agreement.reviewOn());
        agreedOn = day;
        signers = agreement.signers();
        others = named.orElse(null);
        revision.next(change);
    }

    /** The version as it is shown. */
    public PlanDetails details(PlanState state, List<GoalEntry> goals, List<ReviewEntry> reviews) {
        return new PlanDetails(
                id(),
                caseId(),
                number,
                revision.count(),
                state,
                wish,
                goals,
                agreement().orElse(null),
                reviews,
                authorName);
    }

    /** Identity. */
    public PlanId id() {
        return new PlanId(id);
    }

    /** Whose it is. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** 1 for the first version of a case. */
    public int number() {
        return number;
    }

    /** Whether it is still worked out. */
    public boolean isDraft() {
        return agreedOn == null;
    }

    /** How it was agreed; empty for a draft. */
    public Optional<Agreement> agreement() {
        return agreedOn == null || signers == null || way == null || reviewOn == null
                ? Optional.empty()
                : Optional.of(new Agreement(agreedOn, signers, others, way, reviewOn));
    }

    private static void requireWorkedOut(List<GoalEntry> goals) {
        if (goals.isEmpty()) {
            throw RuleViolation.of("cases.rule.plan-without-goal");
        }
        goals.stream().filter(goal -> goal.steps().isEmpty()).findFirst().ifPresent(goal -> {
            throw RuleViolation.of(
                    "cases.rule.plan-goal-without-step", goal.goal().goal());
        });
    }
}
