package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.PlanId;

/** Where a case's plan stands: the version that is agreed, and when it is looked at next. */
@Entity
@Table(name = "CASES_PLAN_COURSE")
public class PlanCourse {

    @Id
    @Column(name = "FILE_ID")
    private UUID caseId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PLAN_ID")
    private UUID planId;

    @Column(name = "REVIEW_ON")
    private LocalDate reviewOn;

    /** For the database layer. */
    protected PlanCourse() {}

    /** Of a case whose first plan was agreed. */
    public PlanCourse(CaseId caseId, PlanId planId, LocalDate reviewOn) {
        this.caseId = caseId.value();
        follow(planId, reviewOn);
    }

    /** From now on this version is the one that is agreed, and it is looked at on this day. */
    public final void follow(PlanId agreed, LocalDate day) {
        planId = agreed.value();
        reviewOn = day;
    }

    /** Whose plan. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** The version that is agreed. */
    public PlanId planId() {
        return new PlanId(planId);
    }

    /** When it is looked at next. */
    public LocalDate reviewOn() {
        return reviewOn;
    }
}
