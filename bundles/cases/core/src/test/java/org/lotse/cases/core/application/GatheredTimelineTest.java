package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.assessment;
import static org.lotse.cases.core.Cases.disclosure;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.release;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.timeline.CaseTimeline;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.api.timeline.TimelineQuery;
import org.lotse.cases.core.Plans;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FixedScope;

class GatheredTimelineTest {

    private static final UserId BEA = new UserId(new UUID(7, 2));

    private final InMemoryCases module = FilledCase.module();

    @BeforeEach
    void colleague() {
        module.colleagues.add(new Colleague(BEA, "Bea Beispiel"));
    }

    @Test
    void whateverHappensInACaseStandsInItsCourse() {
        var on = new FilledCase(module);
        everythingElse(on);

        assertThat(entries(on.id)).extracting(TimelineEntry::kind).contains(TimelineKind.values());
    }

    @Test
    void draftsAndOpenTasksHaveNotHappenedYet() {
        var on = new FilledCase(module);

        assertThat(entries(on.id))
                .extracting(TimelineEntry::kind)
                .doesNotContain(TimelineKind.ASSESSMENT, TimelineKind.TASK, TimelineKind.PLAN_REVIEWED)
                .containsOnlyOnce(TimelineKind.PLAN_AGREED);
    }

    @Test
    void latestComesFirstAndWhatIsPlannedBeforeThat() {
        var rima = module.cases.open(opening(rima()));
        module.log.log(new LogContact(rima, visit(TODAY.minusDays(2), 30)));
        module.log.log(new LogContact(rima, visit(TODAY.minusDays(1), 30)));
        module.appointments.plan(new PlanAppointment(rima, appointment(TODAY.plusDays(3), LocalTime.of(9, 0))));
        module.appointments.plan(new PlanAppointment(rima, appointment(TODAY.plusDays(3), LocalTime.of(14, 0))));

        assertThat(entries(rima))
                .filteredOn(entry -> entry.kind() != TimelineKind.OPENED)
                .extracting(TimelineEntry::on)
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(3), TODAY.minusDays(1), TODAY.minusDays(2));
        assertThat(entries(rima).getFirst().at()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void appointmentThatWasHeldStandsThereOnceAsContact() {
        var rima = module.cases.open(opening(rima()));
        var id = module.appointments.plan(new PlanAppointment(rima, appointment(TODAY, LocalTime.NOON)));
        module.appointments.hold(new HoldAppointment(id, 0, visit(TODAY, 30)));

        assertThat(entries(rima))
                .extracting(TimelineEntry::kind)
                .containsOnlyOnce(TimelineKind.CONTACT)
                .doesNotContain(TimelineKind.APPOINTMENT);
        assertThat(entries(rima)).extracting(TimelineEntry::sort).contains(ContactKind.HOME_VISIT);
    }

    @Test
    void courseOfOneCaseHoldsNothingOfAnother() {
        var other = new FilledCase(module);
        everythingElse(other);
        var rima = module.cases.open(opening(rima()));

        assertThat(entries(rima)).extracting(TimelineEntry::kind).containsExactly(TimelineKind.OPENED);
    }

    @Test
    void wordsAndKindsNarrowItAndTheNumberOfAllIsTold() {
        var on = new FilledCase(module);
        everythingElse(on);
        var found = module.timeline
                .find(new TimelineQuery(on.id, Set.of(), "singen AGENTUR", CaseTimeline.MOST))
                .orElseThrow();
        var contacts = module.timeline
                .find(new TimelineQuery(on.id, Set.of(TimelineKind.CONTACT, TimelineKind.CLOSED), "", 1))
                .orElseThrow();

        assertThat(found.entries()).extracting(TimelineEntry::kind).containsExactly(TimelineKind.TAKEN_OVER);
        assertThat(contacts.entries()).hasSize(1);
        assertThat(contacts.all()).isEqualTo(2);
    }

    @Test
    void caseThatIsNotThereHasNoCourse() {
        var query = new TimelineQuery(new CaseId(new UUID(1, 1)), Set.of(), "", 1);

        assertThat(module.timeline.find(query)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> module.timeline.find(new TimelineQuery(query.caseId(), Set.of(), "", 0)));
    }

    private void everythingElse(FilledCase on) {
        var twice = module.cases.open(opening(rima()));
        var seen = module.merging.preview(on.id, twice);
        module.merging.merge(new MergeCases(on.id, twice, seen.state(), Set.of(), "One passport"));
        module.tasks.settle(new SettleTask(on.task, true));
        module.assessments.finish(new ReviseAssessment(on.draft, 0, assessment(TODAY, judged(on))));
        module.plans.review(
                new ReviewPlan(on.agreed, 0, Plans.review(on.plan(on.agreed).goals(), Result.REACHED)));
        module.documents.remove(new RemoveDocument(on.document, 0, "doppelt"));
        DocumentActs.keepLetter(module, on.id);
        module.releases.give(new GiveRelease(on.id, Set.of(ReleaseKind.SECRECY), release(TODAY)));
        module.register.record(new RecordDisclosure(on.id, disclosure(TODAY)));
        module.releases.revoke(new RevokeRelease(on.release, 0, TODAY));
        var disputed = module.disputes.mark(new MarkDisputed(on.id, Datum.NAME, "Haddadd", TODAY));
        module.disputes.settle(new SettleDispute(disputed, DisputeOutcome.CORRECTED, "Passport", TODAY));
        module.support.heard(
                module.support.request(new RequestSupport(on.id, SupportActs.homework(TODAY))),
                SupportState.ARRANGED,
                TODAY);
        module.history.enter(new EnterDwelling(
                on.id,
                new DwellingData(
                        DwellingKind.OWN_LEASE, "Hafenstr. 1", "78462", "Konstanz", TODAY.minusDays(9), TODAY)));
        answered(on.id, false);
        answered(on.id, true);
        module.responsibilities.assign(new AssignCase(on.id, FixedScope.ADA.id(), BEA, "Team", TODAY, "Ada is ill"));
        module.closing.set(new SetTransition(
                on.id,
                revision(on.id),
                new AreaTransition(LifeArea.WORK, TransitionOutcome.TAKEN_OVER, "Agentur Singen", TODAY, null)));
        module.closing.set(new SetTransition(
                on.id,
                revision(on.id),
                new AreaTransition(LifeArea.HEALTH, TransitionOutcome.INDEPENDENT, null, null, null)));
        on.closed();
        module.closing.reopen(new ReopenCase(on.id, revision(on.id), "Came back"));
    }

    private Judgement judged(FilledCase on) {
        var area = module.assessments.find(on.draft).orElseThrow().areas().getFirst();
        return new Judgement(area.id(), 2, null);
    }

    private void answered(CaseId id, boolean granted) {
        var request = ExtensionRequest.ask(
                new ExtensionId(UUID.randomUUID()),
                new AskExtension(id, 6, "Exam"),
                12,
                FixedScope.ADA,
                CLOCK.instant());
        request.decide(
                new DecideExtension(request.id(), 0, granted, "As we agreed"),
                new Actor.Person(BEA, "Bea Beispiel"),
                CLOCK.instant());
        module.requests.add(request);
    }

    private int revision(CaseId id) {
        return module.closing.find(id).orElseThrow().revision();
    }

    private List<TimelineEntry> entries(CaseId id) {
        return module.timeline
                .find(new TimelineQuery(id, Set.of(), "", CaseTimeline.MOST))
                .orElseThrow()
                .entries();
    }
}
