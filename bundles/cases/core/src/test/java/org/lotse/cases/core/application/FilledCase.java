package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.release;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;

import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.absence.EnterAbsence;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.document.DocumentId;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.Plans;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

/** Rima's case with one of everything in it. */
final class FilledCase {

    static final DwellingData DWELLING = new DwellingData(DwellingKind.OWN_LEASE, null, null, null, null, null);
    static final MemberData CHILD = new MemberData(null, "Adam", 2015, HouseholdRole.CHILD, null, null);

    final InMemoryCases all;
    final CaseId id;
    final ContactId contact;
    final AbsenceId absence;
    final DwellingId dwelling;
    final MemberId child;
    final ReleaseId release;
    final AssessmentId draft;
    final AppointmentId appointment;
    final TaskId task;
    final DocumentId document;
    final ExtensionId extension = new ExtensionId(new UUID(9, 1));
    final PlanId agreed;
    final StepId agreedStep;
    final PlanId planned;
    final GoalId goal;
    final StepId step;

    /** The whole module for somebody who may do all that fills a case and ends it. */
    static InMemoryCases module() {
        return new InMemoryCases(
                new FakeAccess(
                        CasesPermissions.READ,
                        CasesPermissions.OPEN,
                        CasesPermissions.EDIT,
                        CasesPermissions.CONTACTS,
                        CasesPermissions.RELEASES,
                        CasesPermissions.DOCUMENTS,
                        CasesPermissions.ASSESS,
                        CasesPermissions.PLAN,
                        CasesPermissions.CLOSE,
                        CasesPermissions.DECIDE,
                        CasesPermissions.ASSIGN,
                        CasesPermissions.MERGE,
                        CasesPermissions.HAND_OVER),
                CLOCK);
    }

    FilledCase(InMemoryCases all) {
        this.all = all;
        id = all.cases.open(opening(rima()));
        contact = all.log.log(new LogContact(id, visit(TODAY, 30)));
        absence = all.ownAbsences.enter(
                new EnterAbsence(null, new AbsenceData(AbsenceKind.LEAVE, TODAY.plusDays(30), TODAY.plusDays(40))));
        dwelling = all.history.enter(new EnterDwelling(id, DWELLING));
        child = all.households.takeIn(new TakeInMember(id, CHILD));
        release = all.releases
                .give(new GiveRelease(id, Set.of(ReleaseKind.CONSENT), release(TODAY)))
                .getFirst();
        draft = all.assessments.begin(id);
        appointment = all.appointments.plan(new PlanAppointment(id, appointment(TODAY, LocalTime.NOON)));
        task = all.tasks.give(new GiveTask("Call", TODAY, null, id));
        document = DocumentActs.keepLetter(all, id);
        all.requests.add(
                ExtensionRequest.ask(extension, new AskExtension(id, 6, "Exam"), 12, FixedScope.ADA, CLOCK.instant()));
        agreed = all.plans.begin(id);
        agreedStep = all.planGoals.addStep(
                new AddStep(all.planGoals.add(new AddGoal(agreed, Plans.home())), Plans.course()));
        all.plans.agree(new AgreePlan(agreed, plan(agreed).revision(), Plans.signed()));
        planned = all.plans.begin(id);
        goal = all.planGoals.add(new AddGoal(planned, Plans.german()));
        step = all.planGoals.addStep(new AddStep(goal, Plans.course()));
    }

    FilledCase closed() {
        var revision = all.closing.find(id).orElseThrow().revision();
        all.closing.close(new CloseCase(id, revision, ClosingReason.MOVED_AWAY, TODAY, null));
        return this;
    }

    PlanDetails plan(PlanId which) {
        return all.plans.find(which).orElseThrow();
    }

    /** All that can be read of it. */
    String content() {
        return String.join(
                "\n",
                all.cases.find(id).toString(),
                all.log.entries(id, null, 50).toString(),
                all.history.of(id).toString(),
                all.households.of(id).toString(),
                all.releases.of(id).toString(),
                all.disputes.of(id).toString(),
                all.support.of(id).toString(),
                all.register.entries(id, null, 50).toString(),
                all.assessments.of(id).toString(),
                all.appointments.of(id).toString(),
                all.tasks.of(id).toString(),
                all.documents.of(id).toString(),
                all.documents.removed(id).toString(),
                all.periods.find(id).toString(),
                all.responsibilities.find(id).toString(),
                all.plans.of(id).toString(),
                all.closing.find(id).toString());
    }
}
