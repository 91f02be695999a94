package org.lotse.cases.api.assessment;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The assessments of the cases of the current scope's tenant. Called in a scope, on any thread; every call is a transaction of its own
 * and begins at the gate, so {@link org.lotse.platform.api.access.AccessDenied} comes before anything else. What is finished is never
 * changed or removed: a new one repeats it.
 */
@ProviderType
public interface AssessmentService {

    /** No case has more assessments. */
    int MOST = 100;

    /**
     * Begins a draft that says what the latest finished assessment of the case said; if there is a draft, tells which. Needs
     * {@code cases.assess}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such case, or it has too many assessments
     */
    AssessmentId begin(CaseId caseId);

    /**
     * Replaces what a draft says. Needs {@code cases.assess}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link AssessmentData}, for an area {@code step-} and {@code note-} with its identity; or if it is finished
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was saved or removed since; names the colleague
     */
    void revise(ReviseAssessment command);

    /**
     * As {@link #revise}, and from then on it is never changed.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #revise}, or if not one area is judged
     */
    void finish(ReviseAssessment command);

    /**
     * Removes a draft. Needs {@code cases.assess}. Does nothing if it is gone already.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is finished
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was saved since
     */
    void remove(RemoveAssessment command);

    /** The assessment with this id, or empty if this tenant has none. Needs {@code cases.read}. */
    Optional<AssessmentEntry> find(AssessmentId id);

    /** All assessments of a case, the draft first, then by the day of the conversation, the latest first. Needs {@code cases.read}. */
    List<AssessmentEntry> of(CaseId caseId);
}
