package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Plans.course;
import static org.lotse.cases.core.Plans.german;
import static org.lotse.cases.core.Plans.home;
import static org.lotse.cases.core.Plans.ofJobcentre;
import static org.lotse.cases.core.Plans.outcome;
import static org.lotse.cases.core.Plans.signed;
import static org.lotse.cases.core.Plans.work;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.DueReview;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.api.plan.RemoveGoal;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewData;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.application.PlansInADatabase;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaPlansTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaPlans versions = new JpaPlans(DATABASE.entities());
    private final PlansInADatabase plans = new PlansInADatabase(
            new JpaCaseFiles(DATABASE.entities()),
            versions,
            new JpaGoals(DATABASE.entities()),
            new JpaReviews(DATABASE.entities()),
            DATABASE.transactions(),
            DATABASE.scope());
    private CaseId rima;
    private int numbers;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void planIsReadAsItWasWritten() {
        var plan = plans.service().begin(rima);
        plans.service().revise(new RevisePlan(plan, null, "أريد العمل"));
        var language = goal(plan, german());
        plans.goals().addStep(new AddStep(language, ofJobcentre(TODAY.plusMonths(2))));
        plans.goals().addStep(new AddStep(language, course()));

        assertThat(first().wish()).isEqualTo("أريد العمل");
        assertThat(first().goals()).extracting(GoalEntry::goal).containsExactly(german());
        assertThat(first().goals().getFirst().steps())
                .extracting(step -> step.step())
                .containsExactly(course(), ofJobcentre(TODAY.plusMonths(2)));
        assertThat(first().author()).isEqualTo(ADA.displayName());
    }

    @Test
    void agreementMarksAndReviewsAreReadAsTheyWereWritten() {
        var agreement = new Agreement(
                TODAY, Set.of(Signer.PERSON, Signer.OTHER), "Schwester", SignedBy.WORD, TODAY.plusMonths(2));
        var plan = agreed(agreement);
        var step = first().goals().getFirst().steps().getFirst();
        plans.goals().mark(new MarkStep(step.id(), StepState.OPEN, StepState.DONE));
        plans.goals().mark(new MarkStep(step.id(), StepState.DONE, StepState.DROPPED));
        var review = new ReviewData(
                TODAY,
                List.of(outcome(first().goals().getFirst().id(), Result.REACHED, "B1")),
                "Gut",
                TODAY.plusMonths(5));
        plans.service().review(new ReviewPlan(plan, 0, review));

        assertThat(first().agreement()).isEqualTo(agreement);
        assertThat(first().state()).isEqualTo(PlanState.AGREED);
        assertThat(first().goals().getFirst().steps().getFirst().state()).isEqualTo(StepState.DROPPED);
        assertThat(first().reviews().getFirst().review()).isEqualTo(review);
    }

    @Test
    void nextVersionIsACopyAndTheOneBeforeStays() {
        var plan = agreed(signed());
        var before = first();

        plans.service().begin(rima);

        assertThat(plans.service().of(rima)).hasSize(2).last().isEqualTo(before);
        assertThat(first().goals()).extracting(GoalEntry::goal).containsExactly(german());
        assertThat(first().goals().getFirst().id())
                .isNotEqualTo(before.goals().getFirst().id());
        assertThat(plans.service().find(plan)).contains(before);
    }

    @Test
    void draftGoesWithAllThatIsInIt() {
        agreed(signed());
        var draft = plans.service().begin(rima);
        plans.goals().remove(new RemoveGoal(first().goals().getFirst().id(), 0));
        plans.goals().addStep(new AddStep(goal(draft, home()), course()));

        plans.service().discard(new DiscardPlan(draft, first().revision()));

        assertThat(plans.service().of(rima)).hasSize(1);
    }

    @Test
    void whoeverIsSecondIsToldAndNothingIsLost() {
        var plan = plans.service().begin(rima);
        var language = goal(plan, german());
        plans.goals().revise(new ReviseGoal(language, 0, home()));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> plans.goals().revise(new ReviseGoal(language, 0, work(null, "20"))));

        assertThat(first().goals()).extracting(GoalEntry::goal).containsExactly(home());
    }

    @Test
    void plansOfOthersAreNotMixedIn() {
        agreed(signed());
        var other = openCase();
        plans.service().begin(other);

        assertThat(plans.service().of(other)).hasSize(1);
        assertThat(plans.service().of(rima)).hasSize(1);

        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(plans.service().of(rima)).isEmpty();
    }

    @Test
    void dueReviewsAreThoseOfOnesOwnCasesTheLongestOverdueFirst() {
        agreed(signed());
        var first = rima;
        rima = openCase();
        agreed(new Agreement(TODAY, Set.of(Signer.PERSON), null, SignedBy.PAPER, TODAY.plusMonths(1)));

        var due = DATABASE.transactions().read(() -> versions.due(ADA.id(), TODAY.plusYears(1), 9));

        assertThat(due).extracting(review -> review.caseId()).containsExactly(rima, first);
        assertThat(due).extracting(DueReview::name).containsOnly("Haddad, Rima");
        assertThat(DATABASE.transactions().read(() -> versions.due(ADA.id(), TODAY.plusMonths(1), 9)))
                .hasSize(1);
    }

    private PlanId agreed(Agreement agreement) {
        var plan = plans.service().begin(rima);
        plans.goals().addStep(new AddStep(goal(plan, german()), course()));
        plans.service().agree(new AgreePlan(plan, first().revision(), agreement));
        return plan;
    }

    private GoalId goal(PlanId plan, GoalData data) {
        return plans.goals().add(new AddGoal(plan, data));
    }

    private PlanDetails first() {
        return plans.service().of(rima).getFirst();
    }

    private CaseId openCase() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-%05d".formatted(year, ++numbers)));
        DATABASE.transactions().write(() -> new JpaCaseFiles(DATABASE.entities()).add(file));
        return file.id();
    }
}
