package org.lotse.cases.core.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.DueReview;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.platform.api.access.UserId;

/** All versions of plans of the current tenant, and where they stand. Inside a transaction only. */
public interface Plans {

    /** Takes in a new version. */
    void add(Plan plan);

    /** Takes a draft out, of which nothing is left. */
    void remove(Plan plan);

    /** The version with this id, to look at. */
    Optional<Plan> find(PlanId id);

    /** Whose plan a version is of. Reads no more of it, so that the case can be locked first. */
    Optional<CaseId> caseOf(PlanId id);

    /** The version with this id, to change: until the transaction ends, everybody else who wants to change it waits. */
    Optional<Plan> lock(PlanId id);

    /**
     * The versions of a case, the latest first.
     *
     * @param most how many at most
     */
    List<Plan> of(CaseId caseId, int most);

    /** Where the plan of a case stands, if any was agreed. */
    Optional<PlanCourse> course(CaseId caseId);

    /** Remembers where it stands from now on. */
    void add(PlanCourse course);

    /**
     * Reviews in somebody's open cases that are due by this day, the longest overdue first.
     *
     * @param most how many at most
     */
    List<DueReview> due(UserId responsible, LocalDate by, int most);
}
