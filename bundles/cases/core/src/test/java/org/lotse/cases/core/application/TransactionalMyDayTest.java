package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Plans.course;
import static org.lotse.cases.core.Plans.german;
import static org.lotse.cases.core.Plans.signed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.task.TaskId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalMyDayTest {

    private static final UserId BEA = new UserId(new UUID(7, 2));

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.CONTACTS, CasesPermissions.PLAN),
            CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
        module.colleagues.add(new Colleague(BEA, "Bea Beispiel"));
    }

    @Test
    void dayHoldsWhatComesFromEverywhereByTime() {
        give("Call", TODAY, null);
        give("Overdue", TODAY.minusDays(3), null);
        module.appointments.plan(new PlanAppointment(rima, appointment(TODAY, LocalTime.of(9, 0))));
        module.deadlines.carePeriods.add(deadline(DueKind.CARE_PERIOD, TODAY.plusDays(31)));
        module.deadlines.residenceTitles.add(deadline(DueKind.RESIDENCE_TITLE, TODAY.plusDays(2)));

        assertThat(module.myDay.due(TODAY.plusDays(7)))
                .extracting(Due::kind)
                .containsExactly(
                        DueKind.TASK, DueKind.APPOINTMENT, DueKind.TASK, DueKind.RESIDENCE_TITLE, DueKind.CARE_PERIOD);
    }

    @Test
    void endOfCareIsToldAMonthAheadAndOfATitleTwo() {
        module.deadlines.carePeriods.add(deadline(DueKind.CARE_PERIOD, TODAY.plusDays(32)));
        module.deadlines.residenceTitles.add(deadline(DueKind.RESIDENCE_TITLE, TODAY.plusDays(61)));
        module.deadlines.residenceTitles.add(deadline(DueKind.RESIDENCE_TITLE, TODAY.plusDays(62)));

        assertThat(module.myDay.due(TODAY)).extracting(Due::on).containsExactly(TODAY.plusDays(61));
    }

    @Test
    void endThatNobodyMovedIsToldForAQuarterOfAYear() {
        module.deadlines.residenceTitles.add(deadline(DueKind.RESIDENCE_TITLE, TODAY.minusDays(92)));
        module.deadlines.residenceTitles.add(deadline(DueKind.RESIDENCE_TITLE, TODAY.minusDays(93)));

        assertThat(module.myDay.due(TODAY)).extracting(Due::on).containsExactly(TODAY.minusDays(92));
    }

    @Test
    void reviewOfAnAgreedPlanIsDueOnItsDayAndLeadsToTheCase() {
        var plan = module.plans.begin(rima);
        module.planGoals.addStep(new AddStep(module.planGoals.add(new AddGoal(plan, german())), course()));
        module.plans.agree(
                new AgreePlan(plan, module.plans.find(plan).orElseThrow().revision(), signed()));
        var day = signed().reviewOn();

        assertThat(module.myDay.due(day.minusDays(1))).isEmpty();
        assertThat(module.myDay.due(day)).satisfiesExactly(due -> {
            assertThat(due.kind()).isEqualTo(DueKind.REVIEW);
            assertThat(due.on()).isEqualTo(day);
            assertThat(due.caseId()).isEqualTo(rima);
            assertThat(due.name()).endsWith(" · KN-2017-00001");
        });
    }

    @Test
    void whatIsDoneLeavesTheDayAndComesBackWhenThatIsUndone() {
        var call = give("Call", TODAY, null);

        module.tasks.settle(new SettleTask(call, true));
        assertThat(module.myDay.due(TODAY)).isEmpty();
        assertThat(module.tasks.find(call).orElseThrow().doneOn()).isEqualTo(TODAY);

        module.tasks.settle(new SettleTask(call, false));
        assertThat(module.myDay.due(TODAY)).hasSize(1);
    }

    @Test
    void taskIsPutOffUntilItIsDone() {
        var call = give("Call", TODAY, null);

        module.tasks.putOff(new PutOffTask(call, TODAY, TODAY.plusDays(1)));

        assertThat(module.myDay.due(TODAY)).isEmpty();
        module.tasks.settle(new SettleTask(call, true));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.tasks.putOff(new PutOffTask(call, TODAY.plusDays(1), TODAY.plusDays(2))))
                .withMessage("cases.rule.task-done");
    }

    @Test
    void taskThatSomebodyElsePutOffMeanwhileStaysWhereTheyPutIt() {
        var call = give("Call", TODAY, null);
        module.tasks.putOff(new PutOffTask(call, TODAY, TODAY.plusDays(1)));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.tasks.putOff(new PutOffTask(call, TODAY, TODAY.plusDays(7))));

        assertThat(module.tasks.find(call).orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void taskOfAColleagueIsOnTheirDayAndNotOnMine() {
        var call = give("Call", TODAY, BEA);

        assertThat(module.myDay.due(TODAY)).isEmpty();
        assertThat(module.tasks.find(call).orElseThrow().person().name()).isEqualTo("Bea Beispiel");
        assertThat(module.tasks.find(call).orElseThrow().givenBy().id()).isEqualTo(FixedScope.ADA.id());
    }

    @Test
    void whoGaveATaskAwaySeesItUntilItIsDone() {
        give("My own", TODAY, null);
        var call = give("Call", TODAY, BEA);
        assertThat(module.tasks.givenAway()).extracting(TaskEntry::id).containsExactly(call);

        module.tasks.settle(new SettleTask(call, true));

        assertThat(module.tasks.givenAway()).isEmpty();
    }

    @Test
    void taskIsGivenOnlyToSomebodyWhoAccompaniesPeople() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> give("Call", TODAY, new UserId(new UUID(7, 9))))
                .satisfies(refused -> assertThat(refused.field()).contains("person"));
    }

    @Test
    void taskHasATitleAndADayWithinAYear() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> give(" ", TODAY, null))
                .satisfies(refused -> assertThat(refused.field()).contains("title"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> give("Call", TODAY.plusYears(1).plusDays(1), null))
                .satisfies(refused -> assertThat(refused.field()).contains("dueOn"));
    }

    @Test
    void pastAppointmentStaysUntilSomebodySaysWhatBecameOfIt() {
        var id = module.appointments.plan(
                new PlanAppointment(rima, appointment(TODAY.minusDays(4), LocalTime.of(9, 0))));
        assertThat(module.myDay.due(TODAY)).extracting(Due::record).containsExactly(id.value());

        module.appointments.drop(new DropAppointment(id, 0, true));

        assertThat(module.myDay.due(TODAY)).isEmpty();
    }

    private TaskId give(String title, LocalDate dueOn, @Nullable UserId person) {
        return module.tasks.give(new GiveTask(title, dueOn, person, rima));
    }

    private Due deadline(DueKind kind, LocalDate on) {
        return new Due(kind, on, null, rima.value(), rima, "Haddad, Rima", "");
    }
}
