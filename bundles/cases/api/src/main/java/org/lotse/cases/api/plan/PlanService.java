package org.lotse.cases.api.plan;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The integration plans of the current scope's tenant. Called in a scope, on any thread; every call is a transaction of its own.
 * Refused with {@link org.lotse.platform.api.access.AccessDenied} without the permission named; with
 * {@link org.lotse.platform.api.data.ConcurrentChange} if a colleague was faster.
 */
@ProviderType
public interface PlanService {

    /** No case has more versions than are shown. */
    int MOST = 100;

    /**
     * Begins the next version of a case's plan as a draft. It takes over what was agreed last, without the goals that were reached or
     * dropped and the steps that are done. Needs {@code cases.plan}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if there is a draft already, or no such case
     */
    PlanId begin(CaseId caseId);

    /** Writes down what matters to the person. Drafts only. Needs {@code cases.plan}. */
    void revise(RevisePlan command);

    /** Throws a draft away. What was agreed stays. Needs {@code cases.plan}. */
    void discard(DiscardPlan command);

    /**
     * The draft was agreed: it becomes a version that never changes, and replaces the one before. Others are told
     * {@link org.lotse.cases.api.event.PlanAgreed}. Needs {@code cases.plan}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, names as in {@link Agreement}; or if
     *     it has no goal, or a goal without a step
     */
    void agree(AgreePlan command);

    /**
     * Writes down a review of the version that is agreed. Needs {@code cases.plan}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable, names as in {@link ReviewData}; beside
     *     {@code result.N}, {@code reached.N} or {@code remark.N} for the outcome of the goal at place N, beginning with 0
     */
    void review(ReviewPlan command);

    /** All versions of a case's plan, the latest first. An unknown case has none. Needs {@code cases.read}. */
    List<PlanDetails> of(CaseId caseId);

    /** One version. Needs {@code cases.read}. */
    Optional<PlanDetails> find(PlanId id);
}
