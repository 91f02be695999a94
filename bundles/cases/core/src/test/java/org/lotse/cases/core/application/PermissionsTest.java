package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
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
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CarePeriod;
import org.lotse.cases.api.CarePeriods;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CaseSettings;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.ChangePeriod;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactLog;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.EnterDwelling;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.HouseholdService;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberId;
import org.lotse.cases.api.Persons;
import org.lotse.cases.api.Programme;
import org.lotse.cases.api.RemoveContact;
import org.lotse.cases.api.RemoveDwelling;
import org.lotse.cases.api.RemoveMember;
import org.lotse.cases.api.Responsibilities;
import org.lotse.cases.api.ReviseContact;
import org.lotse.cases.api.ReviseDwelling;
import org.lotse.cases.api.ReviseMember;
import org.lotse.cases.api.TakeInMember;
import org.lotse.cases.api.absence.AbsenceCalendar;
import org.lotse.cases.api.absence.Covers;
import org.lotse.cases.api.absence.OwnAbsences;
import org.lotse.cases.api.absence.TeamAbsences;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.Appointments;
import org.lotse.cases.api.appointment.CalendarAccess;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.HoldAppointment;
import org.lotse.cases.api.appointment.MoveAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.HandoverRequests;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.asking.RequestedHandovers;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AssessmentAreas;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.AssessmentService;
import org.lotse.cases.api.assessment.RemoveArea;
import org.lotse.cases.api.assessment.RemoveAssessment;
import org.lotse.cases.api.assessment.ReviseArea;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.api.closing.AreaTransition;
import org.lotse.cases.api.closing.CaseClosing;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.ReopenCase;
import org.lotse.cases.api.closing.SetTransition;
import org.lotse.cases.api.closing.TransitionOutcome;
import org.lotse.cases.api.directory.RegularServices;
import org.lotse.cases.api.directory.ServiceDirectory;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.Disputes;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.api.document.CaseDocuments;
import org.lotse.cases.api.document.DocumentFiles;
import org.lotse.cases.api.draft.NoteDrafts;
import org.lotse.cases.api.duplicate.DuplicateSearch;
import org.lotse.cases.api.duplicate.PersonSketch;
import org.lotse.cases.api.figures.CaseFigures;
import org.lotse.cases.api.figures.ColleagueFigures;
import org.lotse.cases.api.figures.ColleagueMeasure;
import org.lotse.cases.api.figures.FigureQuery;
import org.lotse.cases.api.handover.HandoverInbox;
import org.lotse.cases.api.handover.HandoverService;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.cases.api.importing.CaseImports;
import org.lotse.cases.api.letter.LetterDrafts;
import org.lotse.cases.api.letter.LetterTemplates;
import org.lotse.cases.api.letter.Letters;
import org.lotse.cases.api.merge.CaseMerging;
import org.lotse.cases.api.outline.CaseOutlines;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanReviews;
import org.lotse.cases.api.plan.PlanRhythm;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.api.plan.PlanSheets;
import org.lotse.cases.api.preparation.KeepPreparation;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.api.preparation.PreparedHandovers;
import org.lotse.cases.api.preparation.SendPreparation;
import org.lotse.cases.api.release.DisclosureRegister;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseService;
import org.lotse.cases.api.release.ReleaseSheets;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.cases.api.report.DistrictFigures;
import org.lotse.cases.api.report.FigureReports;
import org.lotse.cases.api.support.SupportAnswers;
import org.lotse.cases.api.support.SupportRequests;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.MyDay;
import org.lotse.cases.api.task.PutOffTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.api.task.Tasks;
import org.lotse.cases.api.timeline.CaseTimeline;
import org.lotse.cases.api.timeline.TimelineQuery;
import org.lotse.cases.core.CasesModule;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.calendar.CalendarFeed;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

/** The table of who may do what, tried method by method. */
class PermissionsTest {

    private static final CaseId SOME_CASE = new CaseId(new UUID(1, 1));
    private static final ReleaseId SOME_RELEASE = new ReleaseId(new UUID(1, 3));
    private static final AppointmentId SOME_APPOINTMENT = new AppointmentId(new UUID(1, 5));
    private static final TaskId SOME_TASK = new TaskId(new UUID(1, 6));
    private static final ContactId SOME_CONTACT = new ContactId(new UUID(1, 2));
    private static final AssessmentId SOME_ASSESSMENT = new AssessmentId(new UUID(1, 5));
    private static final AreaData SOME_AREA = new AreaData("Kita und Schule", LifeArea.EDUCATION);
    private static final CarePeriod SOME_PERIOD =
            new CarePeriod(Programme.LIGA, "liga-2015", TODAY, null, TODAY, 0, false);
    private static final DwellingData SOME_DWELLING =
            new DwellingData(DwellingKind.OWN_LEASE, null, null, null, null, null);
    private static final MemberData SOME_CHILD = new MemberData(null, "Adam", 2015, HouseholdRole.CHILD, null, null);
    private static final PreparationId SOME_PREPARATION = new PreparationId(new UUID(1, 8));
    private static final AskForHandover SOME_REQUEST =
            new AskForHandover(null, SOME_CASE, RequestGround.WISH, null, ReleaseForm.WRITTEN, TODAY, null);
    private static final PackageId SOME_PACKAGE = new PackageId(new UUID(1, 5));
    private static final PrepareHandover SOME_HANDOVER = new PrepareHandover(
            SOME_CASE,
            FixedScope.SINGEN,
            "Singen",
            Occasion.MOVING,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            false,
            null,
            null);
    private static final YearMonth SOME_MONTH = YearMonth.from(TODAY);
    private static final FigureQuery SOME_FIGURES = new FigureQuery(TODAY.minusYears(1), TODAY, null);
    private static final List<Permission> ALL = List.of(
            CasesPermissions.READ,
            CasesPermissions.OUTLINE,
            CasesPermissions.OPEN,
            CasesPermissions.EDIT,
            CasesPermissions.CONTACTS,
            CasesPermissions.RELEASES,
            CasesPermissions.ASSESS,
            CasesPermissions.PLAN,
            CasesPermissions.CLOSE,
            CasesPermissions.EXPORT,
            CasesPermissions.SETTINGS,
            CasesPermissions.TEMPLATES,
            CasesPermissions.DOCUMENTS,
            CasesPermissions.DECIDE,
            CasesPermissions.ASSIGN,
            CasesPermissions.FIGURES,
            CasesPermissions.COLLEAGUE_FIGURES,
            CasesPermissions.REPORT,
            CasesPermissions.DISTRICT_FIGURES,
            CasesPermissions.DIRECTORY,
            CasesPermissions.HAND_OVER,
            CasesPermissions.TAKE_OVER,
            CasesPermissions.PREPARE,
            CasesPermissions.IMPORT,
            CasesPermissions.MERGE);

    record Act(String method, Permission needs, Consumer<InMemoryCases> run) {

        @Override
        public String toString() {
            return method + " needs " + needs;
        }
    }

    static Stream<Act> acts() {
        return Stream.of(
                        PlanActs.all(),
                        DocumentActs.all(),
                        PaperActs.all(),
                        AbsenceActs.all(),
                        ImportActs.all(),
                        ReportActs.all(),
                        DirectoryActs.all(),
                        MergeActs.all(),
                        SupportActs.all(),
                        others())
                .flatMap(Function.identity());
    }

    private static Stream<Act> others() {
        return Stream.of(
                new Act("CaseService.open", CasesPermissions.OPEN, all -> all.cases.open(opening(rima()))),
                new Act(
                        "CaseService.revise",
                        CasesPermissions.EDIT,
                        all -> all.cases.revise(revising(SOME_CASE, 0, rima()))),
                new Act("CaseService.find", CasesPermissions.READ, all -> all.cases.find(SOME_CASE)),
                new Act("CaseOutlines.find", CasesPermissions.OUTLINE, all -> all.outlines.find(SOME_CASE)),
                new Act(
                        "CaseOutlines.several",
                        CasesPermissions.OUTLINE,
                        all -> all.outlines.several(Set.of(SOME_CASE))),
                new Act("CaseService.list", CasesPermissions.READ, all -> all.cases.list(CaseQuery.ALL, null, 50)),
                new Act(
                        "CaseService.export",
                        CasesPermissions.EXPORT,
                        all -> all.cases.export(CaseQuery.ALL, row -> {})),
                new Act(
                        "DuplicateSearch.like",
                        CasesPermissions.READ,
                        all -> all.duplicates.like(PersonSketch.of(rima()))),
                new Act("CaseService.choices", CasesPermissions.READ, all -> all.cases.choices()),
                new Act("CaseService.mine", CasesPermissions.READ, all -> all.cases.mine()),
                new Act(
                        "ContactLog.log",
                        CasesPermissions.CONTACTS,
                        all -> all.log.log(new LogContact(SOME_CASE, visit(TODAY, 45)))),
                new Act(
                        "ContactLog.revise",
                        CasesPermissions.CONTACTS,
                        all -> all.log.revise(new ReviseContact(SOME_CONTACT, 0, visit(TODAY, 45)))),
                new Act(
                        "ContactLog.remove",
                        CasesPermissions.CONTACTS,
                        all -> all.log.remove(new RemoveContact(SOME_CONTACT, 0))),
                new Act("DwellingHistory.of", CasesPermissions.READ, all -> all.history.of(SOME_CASE)),
                new Act(
                        "DwellingHistory.enter",
                        CasesPermissions.EDIT,
                        all -> all.history.enter(new EnterDwelling(SOME_CASE, SOME_DWELLING))),
                new Act(
                        "DwellingHistory.revise",
                        CasesPermissions.EDIT,
                        all -> all.history.revise(
                                new ReviseDwelling(new DwellingId(new UUID(1, 3)), 0, SOME_DWELLING))),
                new Act(
                        "DwellingHistory.remove",
                        CasesPermissions.EDIT,
                        all -> all.history.remove(new RemoveDwelling(new DwellingId(new UUID(1, 3)), 0))),
                new Act("HouseholdService.of", CasesPermissions.READ, all -> all.households.of(SOME_CASE)),
                new Act(
                        "HouseholdService.takeIn",
                        CasesPermissions.EDIT,
                        all -> all.households.takeIn(new TakeInMember(SOME_CASE, SOME_CHILD))),
                new Act(
                        "HouseholdService.revise",
                        CasesPermissions.EDIT,
                        all -> all.households.revise(new ReviseMember(new MemberId(new UUID(1, 4)), 0, SOME_CHILD))),
                new Act(
                        "HouseholdService.remove",
                        CasesPermissions.EDIT,
                        all -> all.households.remove(new RemoveMember(new MemberId(new UUID(1, 4)), 0))),
                new Act("Persons.keepsAzrNumbers", CasesPermissions.READ, all -> all.persons.keepsAzrNumbers()),
                new Act(
                        "CaseSettings.keepsAzrNumbers",
                        CasesPermissions.SETTINGS,
                        all -> all.caseSettings.keepsAzrNumbers()),
                new Act(
                        "CaseSettings.keepAzrNumbers",
                        CasesPermissions.SETTINGS,
                        all -> all.caseSettings.keepAzrNumbers(true)),
                new Act("ContactLog.find", CasesPermissions.READ, all -> all.log.find(SOME_CONTACT)),
                new Act("ContactLog.entries", CasesPermissions.READ, all -> all.log.entries(SOME_CASE, null, 50)),
                new Act(
                        "Appointments.plan",
                        CasesPermissions.CONTACTS,
                        all -> all.appointments.plan(
                                new PlanAppointment(SOME_CASE, appointment(TODAY, LocalTime.NOON)))),
                new Act(
                        "Appointments.move",
                        CasesPermissions.CONTACTS,
                        all -> all.appointments.move(
                                new MoveAppointment(SOME_APPOINTMENT, 0, appointment(TODAY, LocalTime.NOON)))),
                new Act(
                        "Appointments.hold",
                        CasesPermissions.CONTACTS,
                        all -> all.appointments.hold(new HoldAppointment(SOME_APPOINTMENT, 0, visit(TODAY, 45)))),
                new Act(
                        "Appointments.drop",
                        CasesPermissions.CONTACTS,
                        all -> all.appointments.drop(new DropAppointment(SOME_APPOINTMENT, 0, true))),
                new Act("Appointments.find", CasesPermissions.READ, all -> all.appointments.find(SOME_APPOINTMENT)),
                new Act("Appointments.mine", CasesPermissions.READ, all -> all.appointments.mine(TODAY, TODAY)),
                new Act("Appointments.of", CasesPermissions.READ, all -> all.appointments.of(SOME_CASE)),
                new Act("CalendarAccess.since", CasesPermissions.CONTACTS, all -> all.feed.since()),
                new Act("CalendarAccess.renew", CasesPermissions.CONTACTS, all -> all.feed.renew()),
                new Act("CalendarAccess.revoke", CasesPermissions.CONTACTS, all -> all.feed.revoke()),
                new Act("CalendarFeed.owner", CasesPermissions.CONTACTS, all -> all.feed.owner("secret")),
                new Act("CalendarFeed.entries", CasesPermissions.CONTACTS, all -> all.feed.entries("secret")),
                new Act("NoteDrafts.keep", CasesPermissions.CONTACTS, all -> all.drafts.keep(SOME_CASE, "Talked")),
                new Act("NoteDrafts.find", CasesPermissions.CONTACTS, all -> all.drafts.find(SOME_CASE)),
                new Act("NoteDrafts.discard", CasesPermissions.CONTACTS, all -> all.drafts.discard(SOME_CASE)),
                new Act(
                        "Tasks.give",
                        CasesPermissions.CONTACTS,
                        all -> all.tasks.give(new GiveTask("Call", TODAY, null, null))),
                new Act(
                        "Tasks.settle",
                        CasesPermissions.CONTACTS,
                        all -> all.tasks.settle(new SettleTask(SOME_TASK, true))),
                new Act(
                        "Tasks.putOff",
                        CasesPermissions.CONTACTS,
                        all -> all.tasks.putOff(new PutOffTask(SOME_TASK, TODAY, TODAY))),
                new Act("Tasks.find", CasesPermissions.READ, all -> all.tasks.find(SOME_TASK)),
                new Act("Tasks.of", CasesPermissions.READ, all -> all.tasks.of(SOME_CASE)),
                new Act("Tasks.givenAway", CasesPermissions.CONTACTS, all -> all.tasks.givenAway()),
                new Act("Tasks.candidates", CasesPermissions.CONTACTS, all -> all.tasks.candidates()),
                new Act(
                        "CaseTimeline.find",
                        CasesPermissions.READ,
                        all -> all.timeline.find(new TimelineQuery(SOME_CASE, Set.of(), "", 1))),
                new Act("MyDay.due", CasesPermissions.CONTACTS, all -> all.myDay.due(TODAY)),
                new Act("CarePeriods.find", CasesPermissions.READ, all -> all.periods.find(SOME_CASE)),
                new Act(
                        "CarePeriods.change",
                        CasesPermissions.EDIT,
                        all -> all.periods.change(new ChangePeriod(SOME_CASE, SOME_PERIOD, Programme.LIGA, null))),
                new Act(
                        "CarePeriods.ask",
                        CasesPermissions.EDIT,
                        all -> all.periods.ask(new AskExtension(SOME_CASE, 6, "Exam"))),
                new Act(
                        "CarePeriods.decide",
                        CasesPermissions.DECIDE,
                        all -> all.periods.decide(
                                new DecideExtension(new ExtensionId(new UUID(1, 3)), 0, true, "Agreed"))),
                new Act("CarePeriods.waiting", CasesPermissions.DECIDE, all -> all.periods.waiting()),
                new Act(
                        "ReleaseService.give",
                        CasesPermissions.RELEASES,
                        all -> all.releases.give(
                                new GiveRelease(SOME_CASE, Set.of(ReleaseKind.CONSENT), release(TODAY)))),
                new Act(
                        "ReleaseService.revoke",
                        CasesPermissions.RELEASES,
                        all -> all.releases.revoke(new RevokeRelease(SOME_RELEASE, 0, TODAY))),
                new Act("ReleaseService.of", CasesPermissions.READ, all -> all.releases.of(SOME_CASE)),
                new Act("ReleaseService.receivers", CasesPermissions.READ, all -> all.releases.receivers()),
                new Act(
                        "Disputes.mark",
                        CasesPermissions.EDIT,
                        all -> all.disputes.mark(new MarkDisputed(SOME_CASE, Datum.NAME, "Haddadd", TODAY))),
                new Act(
                        "Disputes.settle",
                        CasesPermissions.EDIT,
                        all -> all.disputes.settle(new SettleDispute(
                                new DisputeId(new UUID(1, 9)), DisputeOutcome.CONFIRMED, "Passport", TODAY))),
                new Act("Disputes.of", CasesPermissions.READ, all -> all.disputes.of(SOME_CASE)),
                new Act(
                        "DisclosureRegister.record",
                        CasesPermissions.RELEASES,
                        all -> all.register.record(new RecordDisclosure(SOME_CASE, disclosure(TODAY)))),
                new Act(
                        "DisclosureRegister.entries",
                        CasesPermissions.READ,
                        all -> all.register.entries(SOME_CASE, null, 50)),
                new Act("AssessmentService.begin", CasesPermissions.ASSESS, all -> all.assessments.begin(SOME_CASE)),
                new Act(
                        "AssessmentService.revise",
                        CasesPermissions.ASSESS,
                        all -> all.assessments.revise(new ReviseAssessment(SOME_ASSESSMENT, 0, assessment(TODAY)))),
                new Act(
                        "AssessmentService.finish",
                        CasesPermissions.ASSESS,
                        all -> all.assessments.finish(new ReviseAssessment(SOME_ASSESSMENT, 0, assessment(TODAY)))),
                new Act(
                        "AssessmentService.remove",
                        CasesPermissions.ASSESS,
                        all -> all.assessments.remove(new RemoveAssessment(SOME_ASSESSMENT, 0))),
                new Act("AssessmentService.find", CasesPermissions.READ, all -> all.assessments.find(SOME_ASSESSMENT)),
                new Act("AssessmentService.of", CasesPermissions.READ, all -> all.assessments.of(SOME_CASE)),
                new Act("CaseClosing.find", CasesPermissions.READ, all -> all.closing.find(SOME_CASE)),
                new Act(
                        "CaseClosing.set",
                        CasesPermissions.CLOSE,
                        all -> all.closing.set(new SetTransition(
                                SOME_CASE,
                                0,
                                new AreaTransition(LifeArea.WORK, TransitionOutcome.INDEPENDENT, null, null, null)))),
                new Act(
                        "CaseClosing.close",
                        CasesPermissions.CLOSE,
                        all -> all.closing.close(new CloseCase(SOME_CASE, 0, ClosingReason.MOVED_AWAY, TODAY, null))),
                new Act(
                        "CaseClosing.reopen",
                        CasesPermissions.CLOSE,
                        all -> all.closing.reopen(new ReopenCase(SOME_CASE, 0, "Back again"))),
                new Act("AssessmentAreas.all", CasesPermissions.SETTINGS, all -> all.areas.all()),
                new Act("AssessmentAreas.add", CasesPermissions.SETTINGS, all -> all.areas.add(SOME_AREA)),
                new Act(
                        "AssessmentAreas.revise",
                        CasesPermissions.SETTINGS,
                        all -> all.areas.revise(new ReviseArea(InMemoryAreas.of(LifeArea.WORK), 0, SOME_AREA, false))),
                new Act("AssessmentAreas.arrange", CasesPermissions.SETTINGS, all -> all.areas.arrange(List.of())),
                new Act(
                        "AssessmentAreas.remove",
                        CasesPermissions.SETTINGS,
                        all -> all.areas.remove(new RemoveArea(InMemoryAreas.of(LifeArea.WORK), 0))),
                new Act("Responsibilities.find", CasesPermissions.READ, all -> all.responsibilities.find(SOME_CASE)),
                new Act(
                        "Responsibilities.assign",
                        CasesPermissions.ASSIGN,
                        all -> all.responsibilities.assign(new AssignCase(
                                SOME_CASE, FixedScope.ADA.id(), FixedScope.ADA.id(), null, TODAY, "Ill"))),
                new Act(
                        "Responsibilities.candidates",
                        CasesPermissions.ASSIGN,
                        all -> all.responsibilities.candidates()),
                new Act("Responsibilities.teams", CasesPermissions.ASSIGN, all -> all.responsibilities.teams()),
                new Act("Responsibilities.caseloads", CasesPermissions.ASSIGN, all -> all.responsibilities.caseloads()),
                new Act("CaseFigures.of", CasesPermissions.FIGURES, all -> all.figures.of(SOME_FIGURES)),
                new Act("CaseFigures.print", CasesPermissions.FIGURES, all -> all.printFigures(SOME_FIGURES)),
                new Act("CaseFigures.write", CasesPermissions.FIGURES, all -> all.writeFigures(SOME_FIGURES)),
                new Act(
                        "ColleagueFigures.colleagues",
                        CasesPermissions.COLLEAGUE_FIGURES,
                        all -> all.colleagueFigures.colleagues()),
                new Act(
                        "ColleagueFigures.of",
                        CasesPermissions.COLLEAGUE_FIGURES,
                        all -> all.colleagueFigures.of(FixedScope.ADA.id(), SOME_MONTH, SOME_MONTH)),
                new Act(
                        "ColleagueFigures.counted",
                        CasesPermissions.READ,
                        all -> all.colleagueFigures.counted(
                                FixedScope.ADA.id(), ColleagueMeasure.CASES, SOME_MONTH, SOME_MONTH)),
                new Act("Responsibilities.strive", CasesPermissions.ASSIGN, all -> all.responsibilities.strive(50)),
                new Act("HandoverService.receivers", CasesPermissions.HAND_OVER, all -> all.handoversAway.receivers()),
                new Act(
                        "HandoverService.preview",
                        CasesPermissions.HAND_OVER,
                        all -> all.handoversAway.preview(SOME_HANDOVER)),
                new Act(
                        "HandoverService.send",
                        CasesPermissions.HAND_OVER,
                        all -> all.handoversAway.send(new SendHandover(SOME_HANDOVER, "", "All"))),
                new Act("HandoverService.of", CasesPermissions.HAND_OVER, all -> all.handoversAway.of(SOME_CASE)),
                new Act(
                        "HandoverService.withdraw",
                        CasesPermissions.HAND_OVER,
                        all -> all.handoversAway.withdraw(SOME_PACKAGE)),
                new Act(
                        "Preparations.list",
                        CasesPermissions.PREPARE,
                        all -> all.preparations.list(PreparationQuery.ALL)),
                new Act("Preparations.find", CasesPermissions.PREPARE, all -> all.preparations.find(SOME_PREPARATION)),
                new Act(
                        "Preparations.keep",
                        CasesPermissions.PREPARE,
                        all -> all.preparations.keep(new KeepPreparation(null, 0, Preparing.of("Rima", "Haddad")))),
                new Act(
                        "Preparations.remove",
                        CasesPermissions.PREPARE,
                        all -> all.preparations.remove(SOME_PREPARATION)),
                new Act(
                        "PreparedHandovers.receivers",
                        CasesPermissions.PREPARE,
                        all -> all.preparedHandovers.receivers()),
                new Act(
                        "PreparedHandovers.preview",
                        CasesPermissions.PREPARE,
                        all -> all.preparedHandovers.preview(SOME_PREPARATION)),
                new Act(
                        "PreparedHandovers.send",
                        CasesPermissions.PREPARE,
                        all -> all.preparedHandovers.send(new SendPreparation(SOME_PREPARATION, ""))),
                new Act(
                        "PreparedHandovers.withdraw",
                        CasesPermissions.PREPARE,
                        all -> all.preparedHandovers.withdraw(SOME_PREPARATION)),
                new Act("HandoverRequests.ask", CasesPermissions.OPEN, all -> all.handoverRequests.ask(SOME_REQUEST)),
                new Act("HandoverRequests.list", CasesPermissions.OPEN, all -> all.handoverRequests.list()),
                new Act(
                        "HandoverRequests.withdraw",
                        CasesPermissions.OPEN,
                        all -> all.handoverRequests.withdraw(SOME_PACKAGE)),
                new Act("RequestedHandovers.open", CasesPermissions.HAND_OVER, all -> all.requestedHandovers.open()),
                new Act(
                        "RequestedHandovers.of",
                        CasesPermissions.HAND_OVER,
                        all -> all.requestedHandovers.of(SOME_CASE)),
                new Act(
                        "RequestedHandovers.settled",
                        CasesPermissions.HAND_OVER,
                        all -> all.requestedHandovers.settled()),
                new Act(
                        "RequestedHandovers.decline",
                        CasesPermissions.HAND_OVER,
                        all -> all.requestedHandovers.decline(SOME_PACKAGE, "Stays here")),
                new Act("HandoverInbox.list", CasesPermissions.TAKE_OVER, all -> all.inbox.list()),
                new Act("HandoverInbox.find", CasesPermissions.TAKE_OVER, all -> all.inbox.find(SOME_PACKAGE)),
                new Act("HandoverInbox.cover", CasesPermissions.TAKE_OVER, all -> all.inbox.cover(SOME_PACKAGE)),
                new Act("HandoverInbox.accept", CasesPermissions.TAKE_OVER, all -> all.inbox.accept(SOME_PACKAGE)),
                new Act(
                        "HandoverInbox.reject",
                        CasesPermissions.TAKE_OVER,
                        all -> all.inbox.reject(SOME_PACKAGE, "Lives elsewhere")),
                new Act("HandoverInbox.origin", CasesPermissions.READ, all -> all.inbox.origin(SOME_CASE)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actIsRefusedToWhoeverMayDoEverythingElse(Act act) {
        var others = ALL.stream()
                .filter(permission -> !permission.equals(act.needs()))
                .toArray(Permission[]::new);
        var module = new InMemoryCases(new FakeAccess(others), CLOCK);

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> act.run().accept(module));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actIsNotRefusedToWhoeverMayDoThisAlone(Act act) {
        var module = new InMemoryCases(new FakeAccess(act.needs()), CLOCK);

        try {
            act.run().accept(module);
        } catch (RuntimeException refusal) {
            assertThat(refusal).isNotInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void tableLeavesOutNoMethod() {
        var methods = Stream.of(
                        CaseService.class,
                        ContactLog.class,
                        Appointments.class,
                        CalendarAccess.class,
                        CalendarFeed.class,
                        NoteDrafts.class,
                        Tasks.class,
                        MyDay.class,
                        CaseTimeline.class,
                        CaseSettings.class,
                        Persons.class,
                        CarePeriods.class,
                        ReleaseService.class,
                        Disputes.class,
                        SupportRequests.class,
                        SupportAnswers.class,
                        ReleaseSheets.class,
                        LetterTemplates.class,
                        Letters.class,
                        LetterDrafts.class,
                        DisclosureRegister.class,
                        CaseDocuments.class,
                        DocumentFiles.class,
                        AssessmentService.class,
                        AssessmentAreas.class,
                        CaseClosing.class,
                        DwellingHistory.class,
                        HouseholdService.class,
                        Responsibilities.class,
                        HandoverService.class,
                        HandoverInbox.class,
                        HandoverRequests.class,
                        RequestedHandovers.class,
                        Preparations.class,
                        PreparedHandovers.class,
                        DuplicateSearch.class,
                        CaseImports.class,
                        CaseMerging.class,
                        OwnAbsences.class,
                        TeamAbsences.class,
                        AbsenceCalendar.class,
                        Covers.class,
                        PlanService.class,
                        PlanGoals.class,
                        PlanReviews.class,
                        PlanRhythm.class,
                        PlanSheets.class,
                        CaseOutlines.class,
                        CaseFigures.class,
                        ColleagueFigures.class,
                        FigureReports.class,
                        DistrictFigures.class,
                        ServiceDirectory.class,
                        RegularServices.class)
                .flatMap(service -> Arrays.stream(service.getMethods())
                        .map(method -> service.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());

        assertThat(acts().map(Act::method)).containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void rolesHoldWhatTheirWorkNeeds() {
        var roles = new CasesModule().roles().stream().collect(Collectors.toMap(Role::id, Role::permissions));

        assertThat(roles.get(CasesModule.INTEGRATION_MANAGER))
                .containsExactlyInAnyOrder(
                        CasesPermissions.READ,
                        CasesPermissions.OUTLINE,
                        CasesPermissions.OPEN,
                        CasesPermissions.EDIT,
                        CasesPermissions.CONTACTS,
                        CasesPermissions.RELEASES,
                        CasesPermissions.DOCUMENTS,
                        CasesPermissions.ASSESS,
                        CasesPermissions.HAND_OVER,
                        CasesPermissions.TAKE_OVER,
                        CasesPermissions.PLAN,
                        CasesPermissions.CLOSE,
                        CasesPermissions.EXPORT);
        assertThat(roles.get(CasesModule.TEAM_LEADER))
                .containsExactlyInAnyOrder(
                        CasesPermissions.READ,
                        CasesPermissions.OUTLINE,
                        CasesPermissions.DECIDE,
                        CasesPermissions.ASSIGN,
                        CasesPermissions.TEMPLATES,
                        CasesPermissions.FIGURES,
                        CasesPermissions.COLLEAGUE_FIGURES,
                        CasesPermissions.REPORT,
                        CasesPermissions.IMPORT,
                        CasesPermissions.MERGE,
                        CasesPermissions.EXPORT);
        assertThat(roles.get(CasesModule.ACCOMMODATION))
                .isEqualTo(Set.of(CasesPermissions.PREPARE, CasesPermissions.HAND_OVER));
        assertThat(roles.get(CasesModule.READER)).isEqualTo(Set.of(CasesPermissions.READ, CasesPermissions.OUTLINE));
        assertThat(roles.get(CasesModule.OUTLINE)).isEqualTo(Set.of(CasesPermissions.OUTLINE));
        assertThat(roles.get(CasesModule.SETTINGS))
                .isEqualTo(Set.of(CasesPermissions.SETTINGS, CasesPermissions.TEMPLATES));
        assertThat(roles.get(CasesModule.FIGURES)).isEqualTo(Set.of(CasesPermissions.FIGURES));
        assertThat(roles.get(CasesModule.COLLEAGUE_FIGURES)).isEqualTo(Set.of(CasesPermissions.COLLEAGUE_FIGURES));
        assertThat(roles.get(CasesModule.DISTRICT_FIGURES)).isEqualTo(Set.of(CasesPermissions.DISTRICT_FIGURES));
        assertThat(roles.get(CasesModule.DIRECTORY)).isEqualTo(Set.of(CasesPermissions.DIRECTORY));
    }

    @Test
    void districtPreparesAndMunicipalitiesKeepFiles() {
        var district = new CasesModule()
                .roles().stream()
                        .filter(role -> role.suits().contains(TenantKind.DISTRICT))
                        .toList();

        assertThat(district)
                .extracting(Role::id)
                .containsExactly(CasesModule.ACCOMMODATION, CasesModule.DISTRICT_FIGURES, CasesModule.DIRECTORY);
        assertThat(district).allSatisfy(role -> assertThat(role.suits()).containsExactly(TenantKind.DISTRICT));
    }
}
