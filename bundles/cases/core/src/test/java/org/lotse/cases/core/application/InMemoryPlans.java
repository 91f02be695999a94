package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.DueReview;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.PlanCourse;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.platform.api.access.UserId;

/** Versions of plans in maps. */
final class InMemoryPlans implements Plans {

    private final CaseFiles files;
    private final Map<PlanId, Plan> plans = new LinkedHashMap<>();
    private final Map<CaseId, PlanCourse> courses = new LinkedHashMap<>();

    InMemoryPlans(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void add(Plan plan) {
        plans.put(plan.id(), plan);
    }

    @Override
    public void remove(Plan plan) {
        plans.remove(plan.id());
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public Optional<CaseId> caseOf(PlanId id) {
        return find(id).map(Plan::caseId);
    }

    @Override
    public Optional<Plan> lock(PlanId id) {
        return find(id);
    }

    @Override
    public List<Plan> of(CaseId caseId, int most) {
        return plans.values().stream()
                .filter(plan -> plan.caseId().equals(caseId))
                .sorted(Comparator.comparing(Plan::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<PlanCourse> course(CaseId caseId) {
        return Optional.ofNullable(courses.get(caseId));
    }

    @Override
    public void add(PlanCourse course) {
        courses.put(course.caseId(), course);
    }

    @Override
    public List<DueReview> due(UserId responsible, LocalDate by, int most) {
        return courses.values().stream()
                .filter(course -> !course.reviewOn().isAfter(by))
                .filter(course -> !file(course).isClosed())
                .filter(course -> file(course).details().responsible().id().equals(responsible))
                .sorted(Comparator.comparing(PlanCourse::reviewOn))
                .map(course -> new DueReview(
                        course.caseId(),
                        file(course).details().number(),
                        InMemoryCaseFiles.summary(file(course).details()).name(),
                        course.reviewOn()))
                .limit(most)
                .toList();
    }

    private CaseFile file(PlanCourse course) {
        return files.find(course.caseId()).orElseThrow();
    }
}
