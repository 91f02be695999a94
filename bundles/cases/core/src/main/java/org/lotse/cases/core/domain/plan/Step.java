package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.ReviseStep;
import org.lotse.cases.api.plan.StepData;
import org.lotse.cases.api.plan.StepEntry;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A step towards a goal. */
@Entity
@Table(name = "CASES_PLAN_STEP")
public class Step {

    /** A slip of the finger otherwise. */
    private static final int HORIZON_YEARS = 10;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PLAN_ID")
    private UUID planId;

    @Column(name = "GOAL_ID")
    private UUID goalId;

    @Embedded
    private Revision revision;

    @Column(name = "TASK")
    private String task;

    @Enumerated(EnumType.STRING)
    @Column(name = "DOER")
    private Doer doer;

    @Column(name = "BODY")
    private @Nullable String body;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    /** For the database layer. */
    protected Step() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Step towards(Goal goal, StepId id, StepData data, LocalDate today, LastChange change) {
        var step = of(goal, id, change);
        step.write(data, today);
        return step;
    }

    /** The same step in the next version of the plan. */
    public Step carriedOver(StepId nextId, Goal next, LastChange change) {
        var copy = of(next, nextId, change);
        copy.task = task;
        copy.doer = doer;
        copy.body = body;
        copy.dueOn = dueOn;
        return copy;
    }

    /**
     * @throws ConcurrentChange if a colleague changed it meanwhile
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseStep command, LocalDate today, LastChange change) {
        revision.requireSeen(command.revision());
        write(command.step(), today);
        revision.next(change);
    }

    /** @throws ConcurrentChange if a colleague changed it meanwhile */
    public void requireSeen(int seen) {
        revision.requireSeen(seen);
    }

    /** The step as it is shown. */
    public StepEntry entry(StepState state) {
        return new StepEntry(id(), revision.count(), new StepData(task, doer, body, dueOn), state);
    }

    /** Identity. */
    public StepId id() {
        return new StepId(id);
    }

    /** To which version it belongs. */
    public PlanId planId() {
        return new PlanId(planId);
    }

    /** Towards which goal. */
    public GoalId goalId() {
        return new GoalId(goalId);
    }

    private static Step of(Goal goal, StepId id, LastChange change) {
        var step = new Step();
        step.id = id.value();
        step.planId = goal.planId().value();
        step.goalId = goal.id().value();
        step.revision = Revision.first(change);
        return step;
    }

    /** Checks all of it before it keeps any of it. */
    private void write(StepData data, LocalDate today) {
        var checkedTask = Check.text("task", data.task(), StepData.TASK_LENGTH);
        var checkedDoer = Check.present("doer", data.doer());
        var checkedBody = checkedDoer == Doer.OTHER ? Check.text("body", data.body(), StepData.BODY_LENGTH) : null;
        var checkedDay = Days.ofWork("dueOn", data.dueOn(), today.plusYears(HORIZON_YEARS));
        task = checkedTask;
        doer = checkedDoer;
        body = checkedBody;
        dueOn = checkedDay;
    }
}
