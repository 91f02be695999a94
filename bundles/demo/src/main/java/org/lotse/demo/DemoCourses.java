package org.lotse.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.document.KeepDocument;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewData;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.demo.invented.InventedCase;
import org.lotse.demo.invented.InventedDocument;
import org.lotse.demo.invented.InventedEnd;
import org.lotse.demo.invented.InventedLook;
import org.lotse.demo.invented.InventedPlan;
import org.lotse.demo.invented.InventedRelease;

/** Lets invented cases take their course, in the scope of whoever accompanies them. */
final class DemoCourses {

    private final CaseWork work;

    DemoCourses(CaseWork work) {
        this.work = work;
    }

    /** Writes down all of a case, or nothing of it. */
    void write(InventedCase invented) {
        work.atOnce(() -> tell(invented));
    }

    private void tell(InventedCase invented) {
        var id = work.cases().open(invented.opening());
        work.handOn();
        var former = invented.former();
        if (former != null) {
            work.dwellings().enter(new EnterDwelling(id, former));
        }
        invented.household().forEach(member -> work.households().takeIn(new TakeInMember(id, member)));
        invented.contacts().forEach(contact -> work.contacts().log(new LogContact(id, contact)));
        invented.releases().forEach(release -> give(id, release));
        invented.looks().forEach(look -> look(id, look));
        var plan = invented.plan();
        if (plan != null) {
            plan(id, plan);
        }
        invented.documents().forEach(document -> keep(id, document));
        invented.appointments().forEach(next -> work.appointments().plan(new PlanAppointment(id, next)));
        var missed = invented.missed();
        if (missed != null) {
            miss(id, missed);
        }
        invented.tasks().forEach(task -> work.tasks().give(new GiveTask(task.title(), task.dueOn(), null, id)));
        var asked = invented.asked();
        if (asked != null) {
            work.periods().ask(new AskExtension(id, asked.months(), asked.reason()));
        }
        var end = invented.end();
        if (end != null) {
            end(id, end);
        }
    }

    private void give(CaseId id, InventedRelease invented) {
        var given = work.releases().give(new GiveRelease(id, invented.kinds(), invented.release()));
        var day = invented.revokedOn();
        if (day != null) {
            work.releases().of(id).stream()
                    .filter(release -> given.contains(release.id()))
                    .forEach(
                            release -> work.releases().revoke(new RevokeRelease(release.id(), release.version(), day)));
        }
    }

    private void look(CaseId id, InventedLook look) {
        var begun = work.assessments().begin(id);
        var draft = work.assessments().find(begun).orElseThrow();
        var judged = draft.areas().stream()
                .map(area ->
                        new Judgement(area.id(), look.steps().get(area.area().shared()), null))
                .toList();
        work.assessments()
                .finish(new ReviseAssessment(
                        begun,
                        draft.revision(),
                        new AssessmentData(
                                look.on(),
                                null,
                                null,
                                look.interpreted(),
                                judged,
                                look.strengths(),
                                look.needs(),
                                look.wishes())));
    }

    private void plan(CaseId id, InventedPlan invented) {
        var plan = work.plans().begin(id);
        work.plans().revise(new RevisePlan(plan, null, invented.wish()));
        for (var goal : invented.goals()) {
            var added = work.goals().add(new AddGoal(plan, goal.goal()));
            goal.steps().forEach(step -> work.goals().addStep(new AddStep(added, step)));
        }
        var agreement = invented.agreement();
        if (agreement != null) {
            work.plans().agree(new AgreePlan(plan, shown(plan).revision(), agreement));
        }
        for (var review : invented.reviews()) {
            review(shown(plan), review);
        }
        if (invented.renewed()) {
            work.plans().begin(id);
        }
    }

    private void review(PlanDetails plan, InventedPlan.Review review) {
        var first = plan.goals().getFirst().steps().getFirst();
        if (first.state() == StepState.OPEN) {
            work.goals().mark(new MarkStep(first.id(), StepState.OPEN, StepState.DONE));
        }
        var outcomes = plan.goals().stream()
                .map(goal -> new Outcome(
                        goal.id(),
                        goal.id().equals(plan.goals().getFirst().id()) ? Result.PARTLY : Result.NOT_YET,
                        null,
                        null))
                .toList();
        work.plans()
                .review(new ReviewPlan(
                        plan.id(),
                        plan.reviews().size(),
                        new ReviewData(review.on(), outcomes, "Es geht voran, langsamer als gedacht.", review.next())));
    }

    private PlanDetails shown(PlanId plan) {
        return work.plans().find(plan).orElseThrow();
    }

    private void keep(CaseId id, InventedDocument invented) {
        try (var content = new ByteArrayInputStream(invented.content())) {
            work.documents().keep(new KeepDocument(id, invented.document(), invented.fileName()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void miss(CaseId id, AppointmentData appointment) {
        var planned = work.appointments().plan(new PlanAppointment(id, appointment));
        var version = work.appointments().find(planned).orElseThrow().version();
        work.appointments().drop(new DropAppointment(planned, version, true));
    }

    private void end(CaseId id, InventedEnd end) {
        var now = work.closing().find(id).orElseThrow();
        for (var area : now.touched()) {
            work.closing()
                    .set(new SetTransition(
                            id, work.closing().find(id).orElseThrow().revision(), end.of(area)));
        }
        var reason = end.reason();
        if (reason == null) {
            return;
        }
        var revision = work.closing().find(id).orElseThrow().revision();
        work.closing().close(new CloseCase(id, revision, reason, end.on(), null));
        var again = end.reopenedFor();
        if (again != null) {
            work.closing().reopen(new ReopenCase(id, revision + 1, again));
        }
    }
}
