package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.StepEntry;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;

/** A goal of one version of a plan. */
@Entity
@Table(name = "CASES_PLAN_GOAL")
public class Goal {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "PLAN_ID")
    private UUID planId;

    @Embedded
    private Revision revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "AREA")
    private LifeArea area;

    @Column(name = "GOAL")
    private String goal;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private IndicatorKind indicator;

    @Column(name = "MEASURE")
    private @Nullable String measure;

    @Column(name = "FROM_VALUE")
    private @Nullable String from;

    @Column(name = "TARGET_VALUE")
    private @Nullable String target;

    /** For the database layer. */
    protected Goal() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Goal set(GoalId id, PlanId planId, GoalData data, LastChange change) {
        var goal = new Goal();
        goal.id = id.value();
        goal.planId = planId.value();
        goal.revision = Revision.first(change);
        goal.write(data);
        return goal;
    }

    /**
     * The same goal in the next version of the plan. What was reached by the last review is where it begins.
     *
     * @param outcome of the last review, if there was one
     */
    public Goal carriedOver(GoalId nextId, PlanId next, Optional<Outcome> outcome, LastChange change) {
        var copy = set(nextId, next, data(), change);
        outcome.map(Outcome::reached)
                .filter(reached -> !reached.equals(target))
                .ifPresent(reached -> copy.from = reached);
        return copy;
    }

    /** Whether it belongs into the next version, as far as the last review tells. */
    public static boolean goesOn(Optional<Outcome> outcome) {
        return outcome.map(Outcome::result)
                .filter(result -> result == Result.REACHED || result == Result.DROPPED)
                .isEmpty();
    }

    /**
     * @throws ConcurrentChange if a colleague changed it meanwhile
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void revise(ReviseGoal command, LastChange change) {
        revision.requireSeen(command.revision());
        write(command.goal());
        revision.next(change);
    }

    /** @throws ConcurrentChange if a colleague changed it meanwhile */
    public void requireSeen(int seen) {
        revision.requireSeen(seen);
    }

    /** The goal as it is shown. */
    public GoalEntry entry(List<StepEntry> steps) {
        return new GoalEntry(id(), revision.count(), data(), steps);
    }

    /** Identity. */
    public GoalId id() {
        return new GoalId(id);
    }

    /** To which version it belongs. */
    public PlanId planId() {
        return new PlanId(planId);
    }

    /** In which area of life. */
    public LifeArea area() {
        return area;
    }

    /** By what it is seen that it is reached. */
    public IndicatorKind indicator() {
        return indicator;
    }

    private GoalData data() {
        return new GoalData(area, goal, new Indicator(indicator, measure, from, target));
    }

    /** Checks all of it before it keeps any of it. */
    private void write(GoalData data) {
        var checkedArea = Check.present("area", data.area());
        var checkedGoal = Check.text("goal", data.goal(), GoalData.GOAL_LENGTH);
        var checked = Measures.checked(data.indicator());
        area = checkedArea;
        goal = checkedGoal;
        indicator = checked.kind();
        measure = checked.measure();
        from = checked.from();
        target = checked.target();
    }
}
