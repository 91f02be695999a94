package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.event.PlanAgreed;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.api.plan.ReviewId;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.plan.Goal;
import org.lotse.cases.core.domain.plan.GoalOutcome;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.PlanCourse;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.cases.core.domain.plan.Review;
import org.lotse.cases.core.domain.plan.Reviews;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps versions of plans; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPlans implements PlanService {

    private final CaseFiles files;
    private final Plans plans;
    private final Goals goals;
    private final Reviews reviews;
    private final PlanBook book;
    private final PlanWriting writing;
    private final Transactions transactions;
    private final Access access;
    private final EventPublisher events;
    private final Caller caller;
    private final Clock clock;

    /** Plans and the files they belong to, and what every call needs: gate, transaction, events, scope and time. */
    @Activate
    public TransactionalPlans(
            @Reference CaseFiles files,
            @Reference Plans plans,
            @Reference Goals goals,
            @Reference Reviews reviews,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference EventPublisher events,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.files = files;
        this.plans = plans;
        this.goals = goals;
        this.reviews = reviews;
        this.book = new PlanBook(plans, goals, reviews);
        this.writing = new PlanWriting(files, plans);
        this.transactions = transactions;
        this.access = access;
        this.events = events;
        this.caller = new Caller(scope);
        this.clock = clock;
    }

    @Override
    public PlanId begin(CaseId caseId) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        return transactions.write(() -> {
            // Locked, so that two colleagues do not begin two drafts.
            if (files.lock(caseId).isEmpty()) {
                throw RuleViolation.of("cases.rule.case-gone");
            }
            var last = plans.of(caseId, 1).stream().findFirst();
            if (last.filter(Plan::isDraft).isPresent()) {
                throw RuleViolation.of("cases.rule.plan-draft-there");
            }
            var id = new PlanId(next());
            plans.add(last.map(before -> before.next(id, change)).orElseGet(() -> Plan.first(id, caseId, change)));
            last.ifPresent(before -> carryOver(book.details(before), id, change));
            return id;
        });
    }

    @Override
    public void revise(RevisePlan command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        transactions.write(() -> writing.locked(command.id()).revise(command, change));
    }

    @Override
    public void discard(DiscardPlan command) {
        access.require(CasesPermissions.PLAN);
        transactions.write(() -> {
            var plan = writing.locked(command.id());
            plan.requireDiscardable(command);
            var only = List.of(plan.id());
            goals.steps(only).forEach(goals::remove);
            goals.goals(only).forEach(goals::remove);
            plans.remove(plan);
        });
    }

    @Override
    public void agree(AgreePlan command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        transactions.write(() -> {
            var plan = writing.locked(command.id());
            plan.agree(command, book.details(plan).goals(), LocalDate.now(clock), change);
            var agreement = plan.agreement().orElseThrow();
            plans.course(plan.caseId())
                    .ifPresentOrElse(
                            course -> course.follow(plan.id(), agreement.reviewOn()),
                            () -> plans.add(new PlanCourse(plan.caseId(), plan.id(), agreement.reviewOn())));
            events.publish(new PlanAgreed(plan.caseId(), plan.id(), plan.number(), agreement.agreedOn()));
        });
    }

    @Override
    public void review(ReviewPlan command) {
        access.require(CasesPermissions.PLAN);
        var author = caller.person().displayName();
        transactions.write(() -> {
            var plan = writing.locked(command.id());
            var details = book.details(plan);
            if (details.state() != PlanState.AGREED) {
                throw RuleViolation.of("cases.rule.plan-not-agreed");
            }
            if (details.reviews().size() != command.reviews()) {
                throw ConcurrentChange.after(null);
            }
            var review = Review.held(
                    new ReviewId(next()),
                    plan.id(),
                    plan.agreement().orElseThrow(),
                    command.review(),
                    LocalDate.now(clock),
                    author);
            reviews.add(review, outcomes(review, command.review().outcomes()));
            plans.course(plan.caseId()).orElseThrow().follow(plan.id(), review.nextOn());
        });
    }

    @Override
    public List<PlanDetails> of(CaseId caseId) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> book.details(plans.of(caseId, MOST)));
    }

    @Override
    public Optional<PlanDetails> find(PlanId id) {
        access.require(CasesPermissions.READ);
        return transactions.read(() -> plans.find(id).map(book::details));
    }

    private List<GoalOutcome> outcomes(Review review, List<Outcome> found) {
        var all = goals.goals(List.of(review.planId()));
        if (!all.stream()
                .map(Goal::id)
                .toList()
                .equals(found.stream().map(Outcome::goal).toList())) {
            throw RuleViolation.of("cases.rule.plan-outcomes");
        }
        return IntStream.range(0, all.size())
                .mapToObj(place -> GoalOutcome.found(next(), review, all.get(place), place, found.get(place)))
                .toList();
    }

    private void carryOver(PlanDetails before, PlanId id, LastChange change) {
        for (var entry : before.goals()) {
            var outcome = before.reviews().stream()
                    .findFirst()
                    .flatMap(review -> review.review().outcomes().stream()
                            .filter(found -> found.goal().equals(entry.id()))
                            .findFirst());
            if (Goal.goesOn(outcome)) {
                var goal = goals.goal(entry.id()).orElseThrow().carriedOver(new GoalId(next()), id, outcome, change);
                goals.add(goal);
                entry.steps().stream()
                        .filter(step -> step.state() == StepState.OPEN)
                        .map(step -> goals.step(step.id()).orElseThrow())
                        .forEach(step -> goals.add(step.carriedOver(new StepId(next()), goal, change)));
            }
        }
    }

    private LastChange change() {
        return new LastChange(caller.person().displayName(), clock.instant());
    }

    private UUID next() {
        return Ids.next(clock.instant());
    }
}
