package org.lotse.cases.core.domain.assessment;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.assessment.AssessmentId;

/** All assessments of people in the current tenant's cases. Inside a transaction only. */
public interface Assessments {

    /** Takes in a new draft. */
    void add(Assessment assessment);

    /** The assessment with this id. */
    Optional<Assessment> find(AssessmentId id);

    /** Removes a draft. */
    void remove(Assessment draft);

    /**
     * The assessments of a case, the draft first, then by the day of the conversation, the latest first.
     *
     * @param most how many at most
     */
    List<Assessment> of(CaseId caseId, int most);
}
