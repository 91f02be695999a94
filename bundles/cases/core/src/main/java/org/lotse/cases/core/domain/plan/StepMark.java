package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;

/** How far a step of an agreed plan is. Kept beside the plan, which stays as it was agreed. */
@Entity
@Table(name = "CASES_PLAN_MARK")
public class StepMark {

    @Id
    @Column(name = "STEP_ID")
    private UUID stepId;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PLAN_ID")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private StepState state;

    @Column(name = "MARKED_ON")
    private LocalDate markedOn;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    /** For the database layer. */
    protected StepMark() {}

    /** The first mark of a step. */
    public StepMark(Step step, StepState state, LocalDate day, String author) {
        stepId = step.id().value();
        planId = step.planId().value();
        mark(state, day, author);
    }

    /** From this day on the step is so far. */
    public final void mark(StepState now, LocalDate day, String author) {
        state = now;
        markedOn = day;
        authorName = author;
    }

    /** Of which step. */
    public StepId stepId() {
        return new StepId(stepId);
    }

    /** To which version the step belongs. */
    public PlanId planId() {
        return new PlanId(planId);
    }

    /** How far the step is. */
    public StepState state() {
        return state;
    }
}
