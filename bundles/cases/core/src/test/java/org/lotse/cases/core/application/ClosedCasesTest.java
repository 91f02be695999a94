package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.assessment;
import static org.lotse.cases.core.Cases.disclosure;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.release;
import static org.lotse.cases.core.Cases.revising;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.Cases.visit;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberEntry;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.api.Programme;
import org.lotse.cases.api.RemoveContact;
import org.lotse.cases.api.RemoveDwelling;
import org.lotse.cases.api.RemoveMember;
import org.lotse.cases.api.ReviseContact;
import org.lotse.cases.api.ReviseDwelling;
import org.lotse.cases.api.ReviseMember;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.MoveAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.assessment.RemoveAssessment;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.api.document.RemoveDocument;
import org.lotse.cases.api.document.ReviseDocument;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.cases.api.merge.MergeCases;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.RemoveGoal;
import org.lotse.cases.api.plan.RemoveStep;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.ReviseStep;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.api.support.RequestSupport;
import org.lotse.cases.api.support.SupportState;
import org.lotse.cases.api.support.WithdrawSupport;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.core.Plans;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FixedScope;

/** What is closed is read only: every act of the module is refused then to somebody who may do everything, or named here with a reason. */
class ClosedCasesTest {

    /** Acts that need more than reading and yet are not refused, by the reason why. */
    private static final Map<String, Set<String>> POSSIBLE = Map.of(
            "reads only",
            Set.of(
                    "CaseService.export",
                    "CaseOutlines.find",
                    "CaseOutlines.several",
                    "CarePeriods.waiting",
                    "CalendarAccess.since",
                    "CalendarFeed.owner",
                    "CalendarFeed.entries",
                    "CaseSettings.keepsAzrNumbers",
                    "AssessmentAreas.all",
                    "PlanRhythm.months",
                    "PlanSheets.print",
                    "LetterTemplates.all",
                    "LetterTemplates.suggestions",
                    "LetterTemplates.preview",
                    "LetterTemplates.letterhead",
                    "Letters.templates",
                    "Letters.begin",
                    "Letters.fill",
                    "Letters.preview",
                    "Letters.uncovered",
                    "LetterDrafts.find",
                    "ReleaseSheets.print",
                    "ReleaseSheets.printOutline",
                    "NoteDrafts.find",
                    "Responsibilities.candidates",
                    "Responsibilities.teams",
                    "Responsibilities.caseloads",
                    "HandoverService.receivers",
                    "HandoverService.preview",
                    "HandoverService.of",
                    "HandoverInbox.list",
                    "HandoverInbox.find",
                    "HandoverInbox.cover",
                    "Preparations.list",
                    "Preparations.find",
                    "PreparedHandovers.receivers",
                    "PreparedHandovers.preview",
                    "Tasks.givenAway",
                    "Tasks.candidates",
                    "MyDay.due",
                    "OwnAbsences.suggestions",
                    "TeamAbsences.suggestions",
                    "TeamAbsences.people",
                    "Covers.mine",
                    "Covers.handBacks",
                    "CaseMerging.preview",
                    "CaseFigures.of",
                    "CaseFigures.print",
                    "CaseFigures.write",
                    "FigureReports.quarters",
                    "FigureReports.preview",
                    "FigureReports.sent",
                    "DistrictFigures.quarters",
                    "DistrictFigures.of",
                    "DistrictFigures.write",
                    "ColleagueFigures.colleagues",
                    "ColleagueFigures.of",
                    "HandoverRequests.list",
                    "RequestedHandovers.open",
                    "RequestedHandovers.of",
                    "RequestedHandovers.settled",
                    "ServiceDirectory.all",
                    "ServiceDirectory.state",
                    "CaseImports.inHand",
                    "CaseImports.history"),
            "refuses cases that somebody worked on, and closing is work",
            Set.of("CaseImports.undo"),
            "is about no case",
            Set.of(
                    "FigureReports.send",
                    "HandoverRequests.ask",
                    "ServiceDirectory.add",
                    "ServiceDirectory.revise",
                    "ServiceDirectory.remove",
                    "ServiceDirectory.publish",
                    "CaseImports.receive",
                    "CaseImports.start",
                    "CaseImports.cancel",
                    "CaseSettings.keepAzrNumbers",
                    "LetterTemplates.add",
                    "LetterTemplates.revise",
                    "LetterTemplates.writeUnder",
                    "AssessmentAreas.add",
                    "AssessmentAreas.revise",
                    "AssessmentAreas.arrange",
                    "AssessmentAreas.remove",
                    "PlanRhythm.follow",
                    "Responsibilities.strive",
                    "CalendarAccess.renew",
                    "CalendarAccess.revoke",
                    "Preparations.keep",
                    "Preparations.remove",
                    "PreparedHandovers.send",
                    "PreparedHandovers.withdraw",
                    "OwnAbsences.enter",
                    "OwnAbsences.sickFromToday",
                    "OwnAbsences.revise",
                    "OwnAbsences.end",
                    "OwnAbsences.cancel",
                    "TeamAbsences.enter",
                    "TeamAbsences.sickFromToday",
                    "TeamAbsences.revise",
                    "TeamAbsences.end",
                    "TeamAbsences.cancel",
                    "Covers.refuse",
                    "Covers.seen"),
            "opens a new case, or none",
            Set.of("CaseService.open", "HandoverInbox.accept", "HandoverInbox.reject"),
            "takes the case up again",
            Set.of("CaseClosing.reopen"),
            "the right does not end with the accompaniment (Art. 16 and 18 GDPR, § 84 (2) SGB X)",
            Set.of("Disputes.mark", "Disputes.settle"),
            "what was allowed can be taken back at any time (Art. 7 (3) GDPR)",
            Set.of("ReleaseService.revoke"),
            "stops or ends what was begun before",
            Set.of(
                    "HandoverService.withdraw",
                    "HandoverRequests.withdraw",
                    "RequestedHandovers.decline",
                    "Appointments.drop",
                    "Tasks.settle",
                    "SupportRequests.withdraw"),
            "what others answer to what was asked before",
            Set.of("SupportAnswers.heard"),
            "a person's own unsaved text, which is no part of the case",
            Set.of("NoteDrafts.keep", "NoteDrafts.discard", "LetterDrafts.keep", "LetterDrafts.discard"));

    private final InMemoryCases module = FilledCase.module();

    record Act(String method, Consumer<FilledCase> run) {

        @Override
        public String toString() {
            return method;
        }
    }

    static Stream<Act> refused() {
        return Stream.of(
                        aboutThePerson(),
                        aboutTheHousehold(),
                        aboutContacts(),
                        aboutReleases(),
                        aboutSupport(),
                        aboutDocuments(),
                        aboutAssessments(),
                        aboutThePlan(),
                        aboutTheEnd())
                .flatMap(acts -> acts);
    }

    private static Stream<Act> aboutThePerson() {
        return Stream.of(
                new Act("CaseService.revise", on -> on.all.cases.revise(revising(on.id, 0, rima()))),
                new Act("CarePeriods.ask", on -> on.all.periods.ask(new AskExtension(on.id, 6, "Exam"))),
                new Act(
                        "CarePeriods.decide",
                        on -> on.all.periods.decide(new DecideExtension(on.extension, 0, true, "Agreed"))),
                new Act(
                        "CarePeriods.change",
                        on -> on.all.periods.change(new ChangePeriod(
                                on.id,
                                Objects.requireNonNull(
                                        on.all.cases.find(on.id).orElseThrow().period()),
                                Programme.LIGA,
                                null))),
                new Act(
                        "Responsibilities.assign",
                        on -> on.all.responsibilities.assign(
                                new AssignCase(on.id, FixedScope.ADA.id(), FixedScope.ADA.id(), "Team", TODAY, "Ill"))),
                new Act("OwnAbsences.cover", on -> on.all.ownAbsences.cover(new GiveCover(on.absence, on.id, null))),
                new Act("TeamAbsences.cover", on -> on.all.teamAbsences.cover(new GiveCover(on.absence, on.id, null))));
    }

    private static Stream<Act> aboutTheHousehold() {
        return Stream.of(
                new Act(
                        "DwellingHistory.enter",
                        on -> on.all.history.enter(new EnterDwelling(on.id, FilledCase.DWELLING))),
                new Act(
                        "DwellingHistory.revise",
                        on -> on.all.history.revise(new ReviseDwelling(on.dwelling, 0, FilledCase.DWELLING))),
                new Act("DwellingHistory.remove", on -> on.all.history.remove(new RemoveDwelling(on.dwelling, 0))),
                new Act(
                        "HouseholdService.takeIn",
                        on -> on.all.households.takeIn(new TakeInMember(on.id, FilledCase.CHILD))),
                new Act(
                        "HouseholdService.revise",
                        on -> on.all.households.revise(new ReviseMember(on.child, 0, FilledCase.CHILD))),
                new Act("HouseholdService.remove", on -> on.all.households.remove(new RemoveMember(on.child, 0))));
    }

    private static Stream<Act> aboutContacts() {
        return Stream.of(
                new Act("ContactLog.log", on -> on.all.log.log(new LogContact(on.id, visit(TODAY, 30)))),
                new Act(
                        "ContactLog.revise",
                        on -> on.all.log.revise(new ReviseContact(on.contact, 0, visit(TODAY, 30)))),
                new Act("ContactLog.remove", on -> on.all.log.remove(new RemoveContact(on.contact, 0))),
                new Act("Tasks.give", on -> on.all.tasks.give(new GiveTask("Call", TODAY, null, on.id))),
                new Act("Tasks.putOff", on -> on.all.tasks.putOff(new PutOffTask(on.task, TODAY, TODAY.plusDays(1)))),
                new Act(
                        "Appointments.plan",
                        on -> on.all.appointments.plan(new PlanAppointment(on.id, appointment(TODAY, LocalTime.NOON)))),
                new Act(
                        "Appointments.move",
                        on -> on.all.appointments.move(
                                new MoveAppointment(on.appointment, 0, appointment(TODAY, LocalTime.NOON)))),
                new Act(
                        "Appointments.hold",
                        on -> on.all.appointments.hold(new HoldAppointment(on.appointment, 0, visit(TODAY, 30)))));
    }

    private static Stream<Act> aboutDocuments() {
        return Stream.of(
                new Act("Letters.keep", on -> on.all.letters.keep(on.id, PaperActs.SOME_LETTER)),
                new Act("CaseDocuments.keep", on -> DocumentActs.keepLetter(on.all, on.id)),
                new Act(
                        "CaseDocuments.revise",
                        on -> on.all.documents.revise(new ReviseDocument(on.document, 0, DocumentActs.SOME_LETTER))),
                new Act(
                        "CaseDocuments.remove",
                        on -> on.all.documents.remove(new RemoveDocument(on.document, 0, "doppelt"))));
    }

    private static Stream<Act> aboutSupport() {
        return Stream.of(new Act(
                "SupportRequests.request",
                on -> on.all.support.request(new RequestSupport(on.id, SupportActs.homework(TODAY)))));
    }

    private static Stream<Act> aboutReleases() {
        return Stream.of(
                new Act(
                        "ReleaseService.give",
                        on -> on.all.releases.give(
                                new GiveRelease(on.id, Set.of(ReleaseKind.CONSENT), release(TODAY)))),
                new Act(
                        "DisclosureRegister.record",
                        on -> on.all.register.record(new RecordDisclosure(on.id, disclosure(TODAY)))),
                new Act("HandoverService.send", on -> {
                    var prepared = new PrepareHandover(
                            on.id,
                            FixedScope.SINGEN,
                            "Singen",
                            Occasion.MOVING,
                            Set.of(HandoverPart.PERSON),
                            Set.of(),
                            Set.of(),
                            Set.of(),
                            false,
                            "§ 69 SGB X",
                            null);
                    var seen = on.all.handoversAway.preview(prepared);
                    on.all.handoversAway.send(new SendHandover(prepared, seen.fingerprint(), "Person"));
                }));
    }

    private static Stream<Act> aboutAssessments() {
        return Stream.of(
                new Act("AssessmentService.begin", on -> on.all.assessments.begin(on.id)),
                new Act(
                        "AssessmentService.revise",
                        on -> on.all.assessments.revise(new ReviseAssessment(on.draft, 0, assessment(TODAY)))),
                new Act(
                        "AssessmentService.finish",
                        on -> on.all.assessments.finish(new ReviseAssessment(on.draft, 0, assessment(TODAY)))),
                new Act(
                        "AssessmentService.remove",
                        on -> on.all.assessments.remove(new RemoveAssessment(on.draft, 0))));
    }

    private static Stream<Act> aboutThePlan() {
        return Stream.of(
                new Act("PlanService.begin", on -> on.all.plans.begin(on.id)),
                new Act("PlanService.revise", on -> on.all.plans.revise(new RevisePlan(on.planned, null, "Ruhe"))),
                new Act("PlanService.discard", on -> on.all.plans.discard(new DiscardPlan(on.planned, 0))),
                new Act("PlanService.agree", on -> on.all.plans.agree(new AgreePlan(on.planned, 0, Plans.signed()))),
                new Act(
                        "PlanService.review",
                        on -> on.all.plans.review(
                                new ReviewPlan(on.agreed, 0, Plans.review(List.of(), Result.REACHED)))),
                new Act("PlanGoals.add", on -> on.all.planGoals.add(new AddGoal(on.planned, Plans.home()))),
                new Act("PlanGoals.revise", on -> on.all.planGoals.revise(new ReviseGoal(on.goal, 0, Plans.home()))),
                new Act("PlanGoals.remove", on -> on.all.planGoals.remove(new RemoveGoal(on.goal, 0))),
                new Act("PlanGoals.addStep", on -> on.all.planGoals.addStep(new AddStep(on.goal, Plans.course()))),
                new Act(
                        "PlanGoals.reviseStep",
                        on -> on.all.planGoals.reviseStep(new ReviseStep(on.step, 0, Plans.course()))),
                new Act("PlanGoals.removeStep", on -> on.all.planGoals.removeStep(new RemoveStep(on.step, 0))),
                new Act(
                        "PlanGoals.mark",
                        on -> on.all.planGoals.mark(new MarkStep(on.agreedStep, StepState.OPEN, StepState.DONE))));
    }

    private static Stream<Act> aboutTheEnd() {
        return Stream.of(
                new Act(
                        "CaseClosing.set",
                        on -> on.all.closing.set(new SetTransition(
                                on.id,
                                revision(on),
                                new AreaTransition(LifeArea.WORK, TransitionOutcome.INDEPENDENT, null, null, null)))),
                new Act(
                        "CaseClosing.close",
                        on -> on.all.closing.close(
                                new CloseCase(on.id, revision(on), ClosingReason.MOVED_AWAY, TODAY, null))),
                new Act(
                        "CaseMerging.merge",
                        on -> on.all.merging.merge(new MergeCases(
                                on.id, on.all.cases.open(opening(rima())), "seen", Set.of(), "One person"))));
    }

    private static int revision(FilledCase on) {
        return on.all.closing.find(on.id).orElseThrow().revision();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void closedCaseIsNotChanged(Act act) {
        module.colleagues.add(new Colleague(FixedScope.ADA.id(), FixedScope.ADA.displayName()));
        var rima = new FilledCase(module).closed();
        var before = rima.content();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> act.run().accept(rima))
                .matches(refusal -> refusal.key().equals("cases.rule.case-closed"));
        assertThat(rima.content()).isEqualTo(before);
    }

    @Test
    void noActIsForgotten() {
        var judged = Stream.concat(
                refused().map(Act::method), POSSIBLE.values().stream().flatMap(Set::stream));
        var beyondReading = PermissionsTest.acts()
                .filter(act -> !act.needs().equals(CasesPermissions.READ))
                .map(PermissionsTest.Act::method)
                .collect(Collectors.toSet());

        assertThat(judged).containsExactlyInAnyOrderElementsOf(beyondReading);
    }

    @Test
    void whatWasAllowedIsTakenBackAlsoWhenTheCaseIsClosed() {
        var rima = new FilledCase(module).closed();

        module.releases.revoke(new RevokeRelease(rima.release, 0, TODAY));

        assertThat(module.releases.of(rima.id).getFirst().state()).isEqualTo(ReleaseState.REVOKED);
    }

    @Test
    void whatAClosedCaseHoldsIsDisputedAndSettledAllTheSame() {
        var rima = new FilledCase(module).closed();

        var id = module.disputes.mark(new MarkDisputed(rima.id, Datum.BIRTH_DATE, "It is 1986", TODAY));
        assertThat(module.cases.find(rima.id).orElseThrow().disputed()).contains(Datum.BIRTH_DATE);
        module.disputes.settle(new SettleDispute(id, DisputeOutcome.CONFIRMED, "Passport", TODAY));

        assertThat(module.cases.find(rima.id).orElseThrow().disputed()).doesNotContain(Datum.BIRTH_DATE);
    }

    @Test
    void whatWasArrangedIsCalledOffAlsoWhenTheCaseIsClosed() {
        var rima = new FilledCase(module).closed();

        module.appointments.drop(new DropAppointment(rima.appointment, 0, false));

        assertThat(module.appointments.find(rima.appointment).map(AppointmentEntry::state))
                .contains(AppointmentState.CANCELLED);
    }

    @Test
    void helpThatGoesOnIsAnsweredAndWithdrawnAlsoWhenTheCaseIsClosed() {
        var open = new FilledCase(module);
        var helped = module.support.request(new RequestSupport(open.id, SupportActs.homework(TODAY)));
        module.support.heard(helped, SupportState.TAKEN_UP, TODAY);
        module.support.heard(helped, SupportState.ARRANGED, TODAY);
        var rima = open.closed();

        module.support.heard(helped, SupportState.ENDED, TODAY);
        assertThat(module.support.of(rima.id).getFirst().state()).isEqualTo(SupportState.ENDED);
        module.support.heard(helped, SupportState.ARRANGED, TODAY);
        module.support.withdraw(new WithdrawSupport(
                helped, module.support.of(rima.id).getFirst().revision()));

        assertThat(module.support.of(rima.id).getFirst().state()).isEqualTo(SupportState.WITHDRAWN);
    }

    @Test
    void closedCaseIsNoWorkAndRemindsOfNothing() {
        var rima = new FilledCase(module);
        var later = TODAY.plusYears(1);
        assertThat(module.cases.mine().cases()).isEqualTo(1);
        assertThat(module.planReviews.mine(later)).hasSize(1);

        rima.closed();

        assertThat(module.cases.mine().cases()).isZero();
        assertThat(module.planReviews.mine(later)).isEmpty();
    }

    @Test
    void familyOfAClosedCaseIsWorkedWithAsLongAsSomebodyElsesIsOpen() {
        var rima = new FilledCase(module);
        var karim = joins(rima.id);
        rima.closed();
        var seen = module.households.of(karim);

        assertThatCode(() -> module.households.revise(new ReviseMember(rima.child, 0, FilledCase.CHILD)))
                .doesNotThrowAnyException();
        refused(() -> module.households.remove(new RemoveMember(of(seen, rima.id), 0)));
        refused(() -> module.households.takeIn(new TakeInMember(rima.id, FilledCase.CHILD)));
    }

    @Test
    void householdOfAClosedCaseIsNotEndedByTakingOutEverybodyElse() {
        var rima = new FilledCase(module);
        var karim = joins(rima.id);
        module.households.remove(new RemoveMember(rima.child, 0));
        rima.closed();

        refused(() -> module.households.remove(new RemoveMember(of(module.households.of(karim), karim), 0)));
    }

    private CaseId joins(CaseId household) {
        var karim = module.cases.open(opening(rima()));
        module.households.takeIn(
                new TakeInMember(household, new MemberData(karim, null, null, HouseholdRole.PARTNER, null, null)));
        return karim;
    }

    private static MemberId of(List<MemberEntry> members, CaseId id) {
        return members.stream()
                .filter(member -> id.equals(member.member().caseId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .matches(refusal -> refusal.key().equals("cases.rule.case-closed"));
    }
}
