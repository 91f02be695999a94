package org.lotse.cases.core.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.core.domain.plan.Goal;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Step;
import org.lotse.cases.core.domain.plan.StepMark;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals and steps in the tenant's database. */
@Component
public final class JpaGoals implements Goals {

    private static final String GOALS = "select g from Goal g where g.planId in :plans order by g.id";
    private static final String STEPS = "select s from Step s where s.planId in :plans order by s.dueOn, s.id";
    private static final String MARKS = "select m from StepMark m where m.planId in :plans";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaGoals(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Goal goal) {
        entities.manager().persist(goal);
        entities.manager().flush();
    }

    @Override
    public void add(Step step) {
        entities.manager().persist(step);
    }

    @Override
    public void add(StepMark mark) {
        entities.manager().persist(mark);
    }

    @Override
    public void remove(Goal goal) {
        entities.manager().remove(goal);
        entities.manager().flush();
    }

    @Override
    public void remove(Step step) {
        entities.manager().remove(step);
        // Before the goal that it refers to, perhaps in the same transaction.
        entities.manager().flush();
    }

    @Override
    public Optional<PlanId> planOf(GoalId id) {
        return planOf("select g.planId from Goal g where g.id = :id", id.value());
    }

    @Override
    public Optional<PlanId> planOf(StepId id) {
        return planOf("select s.planId from Step s where s.id = :id", id.value());
    }

    @Override
    public Optional<Goal> goal(GoalId id) {
        return find(Goal.class, id.value());
    }

    @Override
    public Optional<Step> step(StepId id) {
        return find(Step.class, id.value());
    }

    @Override
    public Optional<StepMark> mark(StepId id) {
        return find(StepMark.class, id.value());
    }

    @Override
    public List<Goal> goals(List<PlanId> plans) {
        return list(Goal.class, GOALS, plans).stream()
                .sorted(Comparator.comparing(Goal::area))
                .toList();
    }

    @Override
    public List<Step> steps(List<PlanId> plans) {
        return list(Step.class, STEPS, plans);
    }

    @Override
    public List<StepMark> marks(List<PlanId> plans) {
        return list(StepMark.class, MARKS, plans);
    }

    private Optional<PlanId> planOf(String query, UUID id) {
        return entities.manager()
                .createQuery(query, UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(PlanId::new);
    }

    private <T> Optional<T> find(Class<T> type, UUID id) {
        @Nullable T found = entities.manager().find(type, id);
        return Optional.ofNullable(found);
    }

    private <T> List<T> list(Class<T> type, String query, List<PlanId> plans) {
        return plans.isEmpty()
                ? List.of()
                : entities.manager()
                        .createQuery(query, type)
                        .setParameter("plans", plans.stream().map(PlanId::value).toList())
                        .getResultList();
    }
}
