package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Plans.course;
import static org.lotse.cases.core.Plans.german;
import static org.lotse.cases.core.Plans.home;
import static org.lotse.cases.core.Plans.ofJobcentre;
import static org.lotse.cases.core.Plans.outcome;
import static org.lotse.cases.core.Plans.review;
import static org.lotse.cases.core.Plans.signed;
import static org.lotse.cases.core.Plans.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.event.PlanAgreed;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.api.plan.RemoveGoal;
import org.lotse.cases.api.plan.RemoveStep;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewData;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.ReviseStep;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.plan.StepData;
import org.lotse.cases.api.plan.StepState;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;

class TransactionalPlansTest {

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.PLAN, CasesPermissions.SETTINGS),
            CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void caseBeginsWithoutAPlan() {
        assertThat(module.plans.of(rima)).isEmpty();
    }

    @Test
    void firstVersionIsAnEmptyDraft() {
        module.plans.begin(rima);

        assertThat(only().number()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(PlanState.DRAFT);
        assertThat(only().goals()).isEmpty();
        assertThat(only().nextReview()).isNull();
    }

    @Test
    void caseHasOneDraftAtMost() {
        module.plans.begin(rima);

        refused("cases.rule.plan-draft-there", () -> module.plans.begin(rima));
    }

    @Test
    void goalsAreOrderedByAreaOfLifeAndStepsByDay() {
        var plan = module.plans.begin(rima);
        goal(plan, home());
        var language = goal(plan, german());
        module.planGoals.addStep(new AddStep(language, ofJobcentre(TODAY.plusMonths(3))));
        module.planGoals.addStep(new AddStep(language, course()));

        assertThat(only().goals()).extracting(GoalEntry::goal).containsExactly(german(), home());
        assertThat(only().goals().getFirst().steps())
                .extracting(step -> step.step().doer())
                .containsExactly(Doer.PERSON, Doer.OTHER);
    }

    @Test
    void twoColleaguesChangeDifferentGoalsAndNothingIsLost() {
        var plan = module.plans.begin(rima);
        var language = goal(plan, german());
        var housing = goal(plan, home());

        module.planGoals.revise(new ReviseGoal(
                language, 0, new GoalData(LifeArea.LANGUAGE, "Deutsch für die Arbeit", german().indicator())));
        module.planGoals.revise(
                new ReviseGoal(housing, 0, new GoalData(LifeArea.HOUSING, "Zwei Zimmer", home().indicator())));

        assertThat(only().goals())
                .extracting(goal -> goal.goal().goal())
                .containsExactly("Deutsch für die Arbeit", "Zwei Zimmer");
    }

    @Test
    void whoeverSavesTheSameGoalSecondIsToldWhoWasFaster() {
        var plan = module.plans.begin(rima);
        var language = goal(plan, german());
        module.planGoals.revise(new ReviseGoal(language, 0, german()));

        faster(() -> module.planGoals.revise(new ReviseGoal(language, 0, home())));
        faster(() -> module.planGoals.remove(new RemoveGoal(language, 0)));

        assertThat(only().goals().getFirst().goal()).isEqualTo(german());
    }

    @Test
    void whoeverSavesTheSameStepOrWishSecondIsToldWhoWasFaster() {
        var plan = module.plans.begin(rima);
        var step = module.planGoals.addStep(new AddStep(goal(plan, german()), course()));
        module.planGoals.reviseStep(new ReviseStep(step, 0, course()));
        module.plans.revise(new RevisePlan(plan, null, "Arbeit"));

        faster(() -> module.planGoals.reviseStep(new ReviseStep(step, 0, course())));
        faster(() -> module.planGoals.removeStep(new RemoveStep(step, 0)));
        faster(() -> module.plans.revise(new RevisePlan(plan, null, "Ruhe")));

        assertThat(only().wish()).isEqualTo("Arbeit");
    }

    @Test
    void whatAColleagueAddedAfterTheSheetWasReadIsNotAgreed() {
        var plan = workedOut();
        var seen = only().revision();
        goal(plan, home());

        faster(() -> module.plans.agree(new AgreePlan(plan, seen, signed())));
        faster(() -> module.plans.discard(new DiscardPlan(plan, seen)));
    }

    @Test
    void agreementIsToldToOthersAndSetsTheDayOfTheReview() {
        var plan = agreed();

        assertThat(only().state()).isEqualTo(PlanState.AGREED);
        assertThat(only().agreement()).isEqualTo(signed());
        assertThat(only().nextReview()).isEqualTo(TODAY.plusMonths(6));
        assertThat(module.events.all()).contains(new PlanAgreed(rima, plan, 1, TODAY));
    }

    @Test
    void whatWasAgreedNeverChanges() {
        var plan = agreed();
        var before = only();
        var goal = before.goals().getFirst();
        var step = goal.steps().getFirst();

        refused("cases.rule.plan-agreed", () -> goal(plan, home()));
        refused(
                "cases.rule.plan-agreed",
                () -> module.planGoals.revise(new ReviseGoal(goal.id(), goal.revision(), home())));
        refused("cases.rule.plan-agreed", () -> module.planGoals.remove(new RemoveGoal(goal.id(), goal.revision())));
        refused("cases.rule.plan-agreed", () -> module.planGoals.addStep(new AddStep(goal.id(), course())));
        refused(
                "cases.rule.plan-agreed",
                () -> module.planGoals.reviseStep(new ReviseStep(step.id(), step.revision(), course())));
        refused(
                "cases.rule.plan-agreed",
                () -> module.planGoals.removeStep(new RemoveStep(step.id(), step.revision())));
        refused("cases.rule.plan-agreed", () -> module.plans.revise(new RevisePlan(plan, null, "Anders")));
        refused("cases.rule.plan-agreed", () -> module.plans.discard(new DiscardPlan(plan, before.revision())));
        refused("cases.rule.plan-agreed", () -> module.plans.agree(new AgreePlan(plan, before.revision(), signed())));

        assertThat(only()).isEqualTo(before);
    }

    @Test
    void planWithoutGoalsOrStepsIsNotAgreed() {
        var plan = module.plans.begin(rima);
        refused("cases.rule.plan-without-goal", () -> agree(plan, signed()));

        goal(plan, german());
        refused("cases.rule.plan-goal-without-step", () -> agree(plan, signed()));
    }

    @Test
    void agreementThatMakesNoSenseIsRefusedBesideItsField() {
        var plan = workedOut();

        beside("signers", () -> agree(plan, agreement(TODAY, Set.of(Signer.MANAGER), null, TODAY.plusMonths(6))));
        beside(
                "others",
                () -> agree(plan, agreement(TODAY, Set.of(Signer.PERSON, Signer.OTHER), " ", TODAY.plusMonths(6))));
        beside(
                "others",
                () -> agree(plan, agreement(TODAY, Set.of(Signer.PERSON), "Dolmetscherin", TODAY.plusMonths(6))));
        beside(
                "agreedOn",
                () -> agree(plan, agreement(TODAY.plusDays(1), Set.of(Signer.PERSON), null, TODAY.plusMonths(6))));
        beside("reviewOn", () -> agree(plan, agreement(TODAY, Set.of(Signer.PERSON), null, TODAY)));
        beside("reviewOn", () -> agree(plan, agreement(TODAY, Set.of(Signer.PERSON), null, TODAY.plusYears(3))));
    }

    @Test
    void howFarAStepIsIsKeptBesideThePlan() {
        agreed();
        var step = only().goals().getFirst().steps().getFirst();

        module.planGoals.mark(new MarkStep(step.id(), StepState.OPEN, StepState.DONE));
        faster(() -> module.planGoals.mark(new MarkStep(step.id(), StepState.OPEN, StepState.DROPPED)));

        assertThat(only().goals().getFirst().steps().getFirst().state()).isEqualTo(StepState.DONE);
        assertThat(only().revision()).isEqualTo(3);
    }

    @Test
    void stepsOfADraftAreNotMarked() {
        workedOut();
        var step = only().goals().getFirst().steps().getFirst();

        refused(
                "cases.rule.plan-not-agreed",
                () -> module.planGoals.mark(new MarkStep(step.id(), StepState.OPEN, StepState.DONE)));
    }

    @Test
    void reviewSetsTheDayOfTheNextOne() {
        var plan = agreed();

        module.plans.review(new ReviewPlan(plan, 0, review(only().goals(), Result.PARTLY)));

        assertThat(only().nextReview()).isEqualTo(TODAY.plusMonths(3));
        assertThat(only().reviews().getFirst().review().outcomes())
                .containsExactly(outcome(only().goals().getFirst().id(), Result.PARTLY, null));
        faster(() -> module.plans.review(new ReviewPlan(plan, 0, review(only().goals(), Result.REACHED))));
    }

    @Test
    void reviewSaysWhatBecameOfEveryGoal() {
        var plan = agreed();
        var goal = only().goals().getFirst().id();

        refused(
                "cases.rule.plan-outcomes",
                () -> module.plans.review(new ReviewPlan(plan, 0, review(List.of(), Result.REACHED))));
        beside(
                "reached.0",
                () -> module.plans.review(new ReviewPlan(
                        plan,
                        0,
                        new ReviewData(
                                TODAY, List.of(outcome(goal, Result.REACHED, "gut")), null, TODAY.plusMonths(3)))));
        beside(
                "heldOn",
                () -> module.plans.review(new ReviewPlan(
                        plan,
                        0,
                        new ReviewData(
                                TODAY.minusDays(1),
                                List.of(outcome(goal, Result.REACHED, null)),
                                null,
                                TODAY.plusMonths(3)))));
        beside(
                "nextOn",
                () -> module.plans.review(new ReviewPlan(
                        plan, 0, new ReviewData(TODAY, List.of(outcome(goal, Result.REACHED, null)), null, TODAY))));
    }

    @Test
    void nextVersionTakesOverWhatIsStillToBeReached() {
        var plan = module.plans.begin(rima);
        module.plans.revise(new RevisePlan(plan, null, "Arbeit"));
        var language = goal(plan, german());
        goal(plan, work(null, "20"));
        var housing = goal(plan, home());
        for (var goal : only().goals()) {
            module.planGoals.addStep(new AddStep(goal.id(), course()));
        }
        var done = module.planGoals.addStep(new AddStep(language, ofJobcentre(TODAY)));
        agree(plan, signed());
        module.planGoals.mark(new MarkStep(done, StepState.OPEN, StepState.DONE));
        module.plans.review(new ReviewPlan(
                plan,
                0,
                new ReviewData(
                        TODAY,
                        only().goals().stream()
                                .map(goal -> goal.id().equals(housing)
                                        ? outcome(goal.id(), Result.REACHED, null)
                                        : outcome(
                                                goal.id(),
                                                Result.PARTLY,
                                                goal.id().equals(language) ? "A1" : "10,5"))
                                .toList(),
                        null,
                        TODAY.plusMonths(3))));

        module.plans.begin(rima);

        var next = module.plans.of(rima).getFirst();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.wish()).isEqualTo("Arbeit");
        assertThat(next.goals())
                .extracting(
                        goal -> goal.goal().goal(),
                        goal -> goal.goal().indicator().from())
                .containsExactly(tuple("Ich spreche gut Deutsch", "A1"), tuple("Arbeit", "10,5"));
        assertThat(next.goals()).allMatch(goal -> goal.steps().size() == 1);
    }

    @Test
    void nextAgreementReplacesTheOneBeforeAndBothStayReadable() {
        agreed();
        var second = module.plans.begin(rima);
        agree(second, signed());

        assertThat(module.plans.of(rima))
                .extracting(PlanDetails::number, PlanDetails::state)
                .containsExactly(tuple(2, PlanState.AGREED), tuple(1, PlanState.REPLACED));
        var first = module.plans.of(rima).getLast();
        refused(
                "cases.rule.plan-not-agreed",
                () -> module.plans.review(new ReviewPlan(first.id(), 0, review(first.goals(), Result.REACHED))));
    }

    @Test
    void draftIsThrownAwayWithAllThatIsInIt() {
        agreed();
        var draft = module.plans.begin(rima);

        module.plans.discard(new DiscardPlan(draft, 0));

        assertThat(only().state()).isEqualTo(PlanState.AGREED);
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, , A2, , target",
        "LEVEL, , A2, A2, target",
        "LEVEL, , , NATIVE, target",
        "LEVEL, , gut, B1, from",
        "HOURS, , , viele, target",
        "HOURS, , , 61, target",
        "HOURS, , '20,0', 20, target",
        "NUMBER, , , 4, measure",
        "NUMBER, Bewerbungen, , , target",
        "CERTIFICATE, , , , measure"
    })
    void indicatorThatMeasuresNothingIsRefused(
            IndicatorKind kind,
            @Nullable String measure,
            @Nullable String from,
            @Nullable String target,
            String field) {
        var plan = module.plans.begin(rima);

        beside(
                field,
                () -> goal(plan, new GoalData(LifeArea.WORK, "Ziel", new Indicator(kind, measure, from, target))));
    }

    @Test
    void indicatorKeepsWhatBelongsToItsKindOnly() {
        var plan = module.plans.begin(rima);
        goal(plan, new GoalData(LifeArea.HOUSING, "Wohnung", new Indicator(IndicatorKind.LEASE, "Zimmer", "1", "2")));
        goal(plan, new GoalData(LifeArea.WORK, "Stelle", new Indicator(IndicatorKind.HOURS, "x", "0", "19,5")));

        assertThat(only().goals())
                .extracting(goal -> goal.goal().indicator())
                .containsExactly(
                        new Indicator(IndicatorKind.HOURS, null, "0", "19,5"),
                        new Indicator(IndicatorKind.LEASE, null, null, null));
    }

    @Test
    void stepThatMakesNoSenseIsRefusedBesideItsField() {
        var goal = goal(module.plans.begin(rima), german());

        beside("task", () -> module.planGoals.addStep(new AddStep(goal, new StepData(" ", Doer.PERSON, null, TODAY))));
        beside(
                "body",
                () -> module.planGoals.addStep(new AddStep(goal, new StepData("Antrag", Doer.OTHER, null, TODAY))));
        beside(
                "dueOn",
                () -> module.planGoals.addStep(
                        new AddStep(goal, new StepData("Antrag", Doer.PERSON, null, TODAY.plusYears(11)))));
    }

    @Test
    void reviewsOfOnesOwnCasesAreDue() {
        agreed();

        assertThat(module.planReviews.mine(TODAY.plusMonths(6).minusDays(1))).isEmpty();
        assertThat(module.planReviews.mine(TODAY.plusMonths(6)))
                .extracting(due -> due.caseId())
                .containsExactly(rima);
    }

    @Test
    void tenantSetsItsRhythm() {
        assertThat(module.planReviews.rhythm()).isEqualTo(6);

        module.planReviews.follow(3);

        assertThat(module.planReviews.rhythm()).isEqualTo(3);
        beside("rhythm", () -> module.planReviews.follow(0));
        beside("rhythm", () -> module.planReviews.follow(25));
    }

    private GoalId goal(PlanId plan, GoalData data) {
        return module.planGoals.add(new AddGoal(plan, data));
    }

    private PlanId workedOut() {
        var plan = module.plans.begin(rima);
        module.planGoals.addStep(new AddStep(goal(plan, german()), course()));
        return plan;
    }

    private PlanId agreed() {
        var plan = workedOut();
        agree(plan, signed());
        return plan;
    }

    private void agree(PlanId plan, Agreement agreement) {
        module.plans.agree(
                new AgreePlan(plan, module.plans.find(plan).orElseThrow().revision(), agreement));
    }

    private PlanDetails only() {
        assertThat(module.plans.of(rima)).hasSize(1);
        return module.plans.of(rima).getFirst();
    }

    private static Agreement agreement(
            LocalDate day, Set<Signer> signers, @Nullable String others, LocalDate reviewOn) {
        return new Agreement(day, signers, others, SignedBy.PAPER, reviewOn);
    }

    private static void faster(Runnable act) {
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(act::run);
    }

    private static void refused(String rule, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(rule));
    }

    private static void beside(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
