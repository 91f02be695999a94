package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.core.domain.assessment.Assessment;
import org.lotse.cases.core.domain.assessment.Assessments;

/** Assessments in a list. */
final class InMemoryAssessments implements Assessments {

    private final List<Assessment> assessments = new ArrayList<>();

    List<Assessment> all() {
        return assessments;
    }

    @Override
    public void add(Assessment assessment) {
        assessments.add(assessment);
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return assessments.stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst();
    }

    @Override
    public void remove(Assessment draft) {
        assessments.remove(draft);
    }

    @Override
    public List<Assessment> of(CaseId caseId, int most) {
        return assessments.reversed().stream()
                .filter(assessment -> assessment.caseId().equals(caseId))
                .sorted(Comparator.comparing(Assessment::isDraft)
                        .thenComparing(Assessment::heldOn)
                        .reversed())
                .limit(most)
                .toList();
    }
}
