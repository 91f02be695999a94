package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.CoverPeriod;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.StandIn;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceEntry;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.absence.AbsencePlanning;
import org.lotse.cases.api.absence.CancelAbsence;
import org.lotse.cases.api.absence.CoverGap;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.api.absence.CoverSuggestion;
import org.lotse.cases.api.absence.EndAbsence;
import org.lotse.cases.api.absence.EnterAbsence;
import org.lotse.cases.api.absence.GiveCover;
import org.lotse.cases.api.absence.HandBack;
import org.lotse.cases.api.absence.Happening;
import org.lotse.cases.api.absence.ReviseAbsence;
import org.lotse.cases.api.absence.StandingIn;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.core.Cases;
import org.lotse.cases.core.domain.absence.Cover;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

/** Ada is away, Bea or Cleo stand in, and Lena leads them. */
class TransactionalAbsencesTest {

    private static final Responsible ADA = new Responsible(FixedScope.ADA.id(), FixedScope.ADA.displayName());
    private static final Responsible BEA = new Responsible(new UserId(new UUID(7, 2)), "Bea Beispiel");
    private static final Responsible CLEO = new Responsible(new UserId(new UUID(7, 3)), "Cleo Beispiel");
    private static final Language ARABIC = new Language("ar");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ,
                    CasesPermissions.OPEN,
                    CasesPermissions.EDIT,
                    CasesPermissions.CONTACTS,
                    CasesPermissions.ASSIGN),
            CLOCK);
    private final AbsencePlanning own = module.ownAbsences;
    private final AbsencePlanning team = module.teamAbsences;
    private CaseId rima;

    @BeforeEach
    void adaHasACaseAndColleagues() {
        rima = module.cases.open(new OpenCase(rima(), Consent.NOT_ASKED, TODAY.minusDays(30), null, null));
        module.colleagues.add(new Colleague(ADA.id(), ADA.name()));
        module.colleagues.add(new Colleague(BEA.id(), BEA.name()));
        module.colleagues.add(new Colleague(CLEO.id(), CLEO.name()));
    }

    @Test
    void absenceIsOneWholeTimeWithAnEnd() {
        refused("last", () -> enter(AbsenceKind.LEAVE, TODAY, null));
        refused("last", () -> enter(AbsenceKind.TRAINING, TODAY, TODAY.minusDays(1)));
        refused("first", () -> enter(AbsenceKind.LEAVE, TODAY.plusYears(2), TODAY.plusYears(2)));

        enter(AbsenceKind.SICKNESS, TODAY, null);

        assertThat(only().last()).isNull();
    }

    @Test
    void overlapIsRefusedBesideTheDayThatLiesInTheOther() {
        enter(AbsenceKind.LEAVE, TODAY.plusDays(10), TODAY.plusDays(20));

        refused("first", () -> enter(AbsenceKind.LEAVE, TODAY.plusDays(20), TODAY.plusDays(25)));
        refused("last", () -> enter(AbsenceKind.LEAVE, TODAY.plusDays(5), TODAY.plusDays(10)));
        refused("last", () -> enter(AbsenceKind.SICKNESS, TODAY, null));
        enter(AbsenceKind.LEAVE, TODAY.plusDays(21), TODAY.plusDays(25));
        team.enter(new EnterAbsence(BEA.id(), leave(TODAY.plusDays(10), TODAY.plusDays(20))));

        assertThat(module.absences.current()).hasSize(3);
    }

    @Test
    void correctionDoesNotOverlapItselfButOthers() {
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(5));
        enter(AbsenceKind.LEAVE, TODAY.plusDays(10), TODAY.plusDays(12));

        own.revise(new ReviseAbsence(leave, 0, leave(TODAY.plusDays(1), TODAY.plusDays(6))));
        refused("last", () -> own.revise(new ReviseAbsence(leave, 0, leave(TODAY, TODAY.plusDays(10)))));

        assertThat(entry(leave).first()).isEqualTo(TODAY.plusDays(1));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> own.revise(new ReviseAbsence(leave, 7, leave(TODAY, TODAY))));
    }

    @Test
    void illnessOfTodayLastsUntilTheyAreAwayAnyway() {
        enter(AbsenceKind.LEAVE, TODAY.plusDays(3), TODAY.plusDays(9));

        var ill = own.sickFromToday(null);

        assertThat(entry(ill).first()).isEqualTo(TODAY);
        assertThat(entry(ill).last()).isEqualTo(TODAY.plusDays(2));
        assertThat(entry(team.sickFromToday(BEA.id())).last()).isNull();
        refusedWith("cases.rule.absence-already", () -> own.sickFromToday(null));
    }

    @Test
    void nobodyPlansForColleaguesButWhoeverLeads() {
        var beas = team.enter(new EnterAbsence(BEA.id(), leave(TODAY, TODAY)));

        refused("person", () -> own.enter(new EnterAbsence(CLEO.id(), leave(TODAY, TODAY))));
        refused("person", () -> own.sickFromToday(CLEO.id()));
        refused("person", () -> team.enter(new EnterAbsence(new UserId(new UUID(7, 9)), leave(TODAY, TODAY))));
        refusedWith("cases.rule.absence-of-colleague", () -> own.end(new EndAbsence(beas, 0)));
        refusedWith("cases.rule.absence-of-colleague", () -> own.cancel(new CancelAbsence(beas, 0)));
        refusedWith(
                "cases.rule.absence-of-colleague", () -> own.revise(new ReviseAbsence(beas, 0, leave(TODAY, TODAY))));
        refusedWith("cases.rule.absence-of-colleague", () -> own.cover(new GiveCover(beas, null, CLEO.id())));
        assertThat(own.suggestions(beas)).isEmpty();
    }

    @Test
    void whatBeganIsEndedAndWhatDidNotIsRemoved() {
        var began = enter(AbsenceKind.SICKNESS, TODAY.minusDays(3), null);
        refusedWith("cases.rule.absence-begun", () -> own.cancel(new CancelAbsence(began, 0)));

        own.end(new EndAbsence(began, 0));
        var comes = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(2));
        refusedWith("cases.rule.absence-not-begun", () -> own.end(new EndAbsence(comes, 0)));
        own.cancel(new CancelAbsence(comes, 0));

        assertThat(entry(began).last()).isEqualTo(TODAY.minusDays(1));
        assertThat(module.absences.current()).isEmpty();
        assertThat(module.absences.find(comes)).isEmpty();
    }

    @Test
    void kindIsToldToThePersonAndToWhoeverLeadsOnly() {
        var all = new FakeAccess(CasesPermissions.READ, CasesPermissions.EDIT);
        var ofColleagues = new InMemoryCases(all, CLOCK);
        ofColleagues.ownAbsences.sickFromToday(null);

        assertThat(ofColleagues.absences.current())
                .extracting(AbsenceEntry::kind)
                .containsExactly(AbsenceKind.SICKNESS);
        as(ofColleagues, BEA);
        assertThat(ofColleagues.absences.current())
                .extracting(AbsenceEntry::kind)
                .containsOnlyNulls();
    }

    @Test
    void coverStandsInFromTheFirstDayToTheLastAndNoLonger() {
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(4));
        own.cover(new GiveCover(leave, null, BEA.id()));

        assertThat(standIn()).isEqualTo(new StandIn(BEA, TODAY.plusDays(4)));
        assertThat(module.cases.find(rima).orElseThrow().responsible()).isEqualTo(ADA);

        own.revise(new ReviseAbsence(leave, 0, leave(TODAY.plusDays(1), TODAY.plusDays(4))));
        assertThat(standIn()).as("tomorrow only").isNull();
        own.revise(new ReviseAbsence(leave, 0, leave(TODAY.minusDays(4), TODAY.minusDays(1))));
        assertThat(standIn()).as("until yesterday").isNull();
    }

    @Test
    void whoCoversASingleCaseHasItBeforeWhoeverCoversAll() {
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(4));
        own.cover(new GiveCover(leave, null, BEA.id()));
        own.cover(new GiveCover(leave, rima, CLEO.id()));
        assertThat(standIn()).isEqualTo(new StandIn(CLEO, TODAY.plusDays(4)));

        own.cover(new GiveCover(leave, rima, null));

        assertThat(standIn()).isEqualTo(new StandIn(BEA, TODAY.plusDays(4)));
    }

    @Test
    void coverIsSomebodyElseWhoMayAnswerForCases() {
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(4));

        refused("person", () -> own.cover(new GiveCover(leave, null, ADA.id())));
        refused("person", () -> own.cover(new GiveCover(leave, null, new UserId(new UUID(7, 9)))));
        as(module, BEA);
        var beas = module.cases.open(opening(rima()));
        refused("caseId", () -> team.cover(new GiveCover(leave, beas, CLEO.id())));
    }

    @Test
    void historyShowsWhoCoveredWhenAndChangesOfCoverInBetween() {
        var leave = enter(AbsenceKind.LEAVE, TODAY.minusDays(5), TODAY.plusDays(5));
        module.absenceBook.add(coverOf(leave, BEA, TODAY.minusDays(5)));

        own.cover(new GiveCover(leave, null, CLEO.id()));

        assertThat(module.responsibilities.find(rima).orElseThrow().covers())
                .containsExactly(
                        new CoverPeriod(ADA, CLEO, TODAY, TODAY.plusDays(5)),
                        new CoverPeriod(ADA, BEA, TODAY.minusDays(5), TODAY.minusDays(1)));
    }

    @Test
    void historyHasNoCoverOfSomebodyWhoseCaseItWasNot() {
        var leave = enter(AbsenceKind.LEAVE, TODAY.minusDays(5), TODAY.plusDays(5));
        module.absenceBook.add(coverOf(leave, BEA, TODAY.minusDays(5)));

        module.responsibilities.assign(new AssignCase(rima, ADA.id(), CLEO.id(), null, TODAY, "Leave"));

        assertThat(module.responsibilities.find(rima).orElseThrow().covers())
                .containsExactly(new CoverPeriod(ADA, BEA, TODAY.minusDays(5), TODAY.minusDays(1)));
        assertThat(standIn()).isNull();
    }

    @Test
    void coverIsToldAndMayRefuse() {
        var leave = enter(AbsenceKind.LEAVE, TODAY.plusDays(1), TODAY.plusDays(4));
        own.cover(new GiveCover(leave, null, BEA.id()));
        as(module, BEA);
        var told = module.covers.mine();
        assertThat(told)
                .extracting(StandingIn::absent, StandingIn::first, StandingIn::last)
                .containsExactly(tuple(ADA, TODAY.plusDays(1), TODAY.plusDays(4)));

        module.covers.refuse(told.getFirst().cover());

        assertThat(module.covers.mine()).isEmpty();
        assertThat(entry(leave).covers()).singleElement().satisfies(cover -> {
            assertThat(cover.person()).isEqualTo(BEA);
            assertThat(cover.refusedOn()).isEqualTo(TODAY);
        });
        assertThat(entry(leave).gaps()).hasSize(1);
        team.cover(new GiveCover(leave, null, CLEO.id()));
        assertThat(entry(leave).covers())
                .singleElement()
                .satisfies(cover -> assertThat(cover.person()).isEqualTo(CLEO));
        assertThat(entry(leave).gaps()).isEmpty();
    }

    @Test
    void nobodyRefusesForSomebodyElse() {
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(4));
        own.cover(new GiveCover(leave, null, BEA.id()));
        var given = entry(leave).covers().getFirst().id();

        refusedWith("cases.rule.absence-of-colleague", () -> module.covers.refuse(given));

        assertThat(standIn()).isNotNull();
    }

    @Test
    void gapIsNamedUntilEveryCaseIsCoveredBySomebodyWhoIsThere() {
        var leave = enter(AbsenceKind.LEAVE, TODAY.minusDays(2), TODAY.plusDays(4));
        assertThat(entry(leave).gaps()).containsExactly(new CoverGap(null, TODAY, TODAY.plusDays(4), 1));

        own.cover(new GiveCover(leave, null, BEA.id()));
        team.enter(new EnterAbsence(BEA.id(), leave(TODAY.plusDays(3), TODAY.plusDays(9))));
        assertThat(entry(leave).gaps()).containsExactly(new CoverGap(BEA, TODAY.plusDays(3), TODAY.plusDays(4), 1));

        own.cover(new GiveCover(leave, rima, CLEO.id()));
        assertThat(entry(leave).gaps()).isEmpty();
    }

    @Test
    void absencesWithGapsComeFirst() {
        own.cover(new GiveCover(enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(1)), null, BEA.id()));
        var later = enter(AbsenceKind.LEAVE, TODAY.plusDays(8), TODAY.plusDays(9));

        assertThat(module.absences.current())
                .extracting(AbsenceEntry::id)
                .first()
                .isEqualTo(later);
    }

    @Test
    void suggestionsWeighLoadLanguageAndAcquaintanceAndWhoIsAwayComesLast() {
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(4));
        as(module, CLEO);
        module.cases.open(opening(rima()));
        assertThat(team.suggestions(leave)).extracting(CoverSuggestion::person).containsExactly(BEA, CLEO);

        module.closeness.needed.put(ARABIC, 1L);
        module.closeness.spoken.put(CLEO.id(), Set.of(ARABIC));
        module.closeness.known.put(CLEO.id(), 1L);
        assertThat(team.suggestions(leave)).first().satisfies(first -> {
            assertThat(first.person()).isEqualTo(CLEO);
            assertThat(first.inCare()).isEqualTo(1);
            assertThat(first.languages()).containsExactly(ARABIC);
            assertThat(first.speaking()).isEqualTo(1);
            assertThat(first.known()).isEqualTo(1);
        });

        team.enter(new EnterAbsence(CLEO.id(), leave(TODAY.plusDays(4), TODAY.plusDays(4))));
        assertThat(team.suggestions(leave)).last().satisfies(last -> {
            assertThat(last.person()).isEqualTo(CLEO);
            assertThat(last.away()).isTrue();
        });
    }

    @Test
    void whatIsDueForAColleagueIsOnTheDayOfWhoeverCovers() {
        module.tasks.give(new GiveTask("Call", TODAY, null, rima));
        module.tasks.give(new GiveTask("After the leave", TODAY.plusDays(6), null, rima));
        module.tasks.give(new GiveTask("Her own", TODAY, null, null));
        module.appointments.plan(new PlanAppointment(rima, Cases.appointment(TODAY, LocalTime.of(9, 0))));
        var leave = enter(AbsenceKind.LEAVE, TODAY, TODAY.plusDays(4));
        own.cover(new GiveCover(leave, null, BEA.id()));

        as(module, BEA);
        assertThat(module.myDay.due(TODAY.plusDays(7)))
                .extracting(Due::kind, Due::absent)
                .containsExactly(tuple(DueKind.APPOINTMENT, ADA), tuple(DueKind.TASK, ADA));
        as(module, CLEO);
        assertThat(module.myDay.due(TODAY.plusDays(7))).isEmpty();
        as(module, ADA);
        assertThat(module.myDay.due(TODAY.plusDays(7)))
                .hasSize(4)
                .allSatisfy(due -> assertThat(due.absent()).isNull());
    }

    @Test
    void dayOfWhoeverCoversEndsWithTheAbsence() {
        module.tasks.give(new GiveTask("Call", TODAY, null, rima));
        var leave = enter(AbsenceKind.LEAVE, TODAY.minusDays(4), TODAY);
        own.cover(new GiveCover(leave, null, BEA.id()));
        as(module, BEA);
        assertThat(module.myDay.due(TODAY)).hasSize(1);

        team.end(new EndAbsence(leave, 0));

        assertThat(module.myDay.due(TODAY)).isEmpty();
        assertThat(module.covers.mine()).isEmpty();
    }

    @Test
    void whatHappenedIsHandedBackUntilItWasRead() {
        var leave = enter(AbsenceKind.LEAVE, TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(module.covers.handBacks()).as("nothing happened").isEmpty();
        taskOfRimaWasDone();

        assertThat(module.covers.handBacks()).extracting(HandBack::absence).containsExactly(leave);
        as(module, BEA);
        assertThat(module.covers.handBacks()).isEmpty();
        refusedWith("cases.rule.absence-of-colleague", () -> module.covers.seen(leave));
        as(module, ADA);
        module.covers.seen(leave);

        assertThat(module.covers.handBacks()).isEmpty();
    }

    @Test
    void nothingIsHandedBackWhileSomebodyIsAway() {
        enter(AbsenceKind.LEAVE, TODAY.minusDays(9), TODAY);
        taskOfRimaWasDone();

        assertThat(module.covers.handBacks()).isEmpty();
    }

    private void taskOfRimaWasDone() {
        module.happened.add(new Happening(
                Happening.What.TASK,
                TODAY.minusDays(3),
                rima,
                "Haddad, Rima · KN-2017-00001",
                null,
                null,
                "Call",
                "Bea"));
    }

    private AbsenceId enter(AbsenceKind kind, LocalDate first, @Nullable LocalDate last) {
        return own.enter(new EnterAbsence(null, new AbsenceData(kind, first, last)));
    }

    private static AbsenceData leave(LocalDate first, LocalDate last) {
        return new AbsenceData(AbsenceKind.LEAVE, first, last);
    }

    /** A cover as it was given on an earlier day. */
    private Cover coverOf(AbsenceId id, Responsible by, LocalDate given) {
        var absence = module.absenceBook.find(id).orElseThrow();
        return Cover.give(new CoverId(new UUID(8, 1)), absence, null, by, "Lena", given);
    }

    private @Nullable StandIn standIn() {
        return module.cases.find(rima).orElseThrow().standIn();
    }

    private AbsenceEntry only() {
        return module.absences.current().getFirst();
    }

    private AbsenceEntry entry(AbsenceId id) {
        return module.absences.find(id).orElseThrow();
    }

    private static void as(InMemoryCases module, Responsible who) {
        var scope = new Scope(FixedScope.KONSTANZ, new Actor.Person(who.id(), who.name()));
        module.scope.bind(() -> Optional.of(scope));
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private static void refusedWith(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessage(key);
    }
}
