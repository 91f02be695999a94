package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.assessment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.assessment.RemoveAssessment;
import org.lotse.cases.api.assessment.ReviseArea;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;

class TransactionalAssessmentsTest {

    private static final AreaId WORK = InMemoryAreas.of(LifeArea.WORK);
    private static final AreaId GERMAN = InMemoryAreas.of(LifeArea.LANGUAGE);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.ASSESS, CasesPermissions.SETTINGS),
            CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void firstDraftIsOfTodayAndLooksAtEveryAreaOfTheTenant() {
        var draft = found(module.assessments.begin(rima));

        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.assessment().heldOn()).isEqualTo(TODAY);
        assertThat(draft.assessment().judgements()).isEmpty();
        assertThat(draft.areas()).extracting(area -> area.area().shared()).containsExactly(LifeArea.values());
        assertThat(draft.author()).isEqualTo(FixedScope.ADA.displayName());
    }

    @Test
    void thereIsNeverMoreThanOneDraft() {
        assertThat(module.assessments.begin(rima)).isEqualTo(module.assessments.begin(rima));

        assertThat(module.assessments.of(rima)).hasSize(1);
    }

    @Test
    void whatWasSavedIsReadAgain() {
        var id = module.assessments.begin(rima);
        var said = assessment(TODAY.minusDays(1), new Judgement(WORK, 2, "Looks for a job"));

        revise(id, 0, said);

        assertThat(found(id).assessment()).isEqualTo(said);
        assertThat(found(id).revision()).isEqualTo(1);
    }

    @Test
    void judgementThatSaysNothingIsNotKept() {
        var id = module.assessments.begin(rima);

        revise(id, 0, assessment(TODAY, new Judgement(WORK, null, "  "), new Judgement(GERMAN, null, "No class yet")));

        assertThat(found(id).assessment().judgements()).containsExactly(new Judgement(GERMAN, null, "No class yet"));
    }

    @Test
    void colleagueWhoWasFasterIsNotOverwritten() {
        var id = module.assessments.begin(rima);
        revise(id, 0, assessment(TODAY, new Judgement(WORK, 2, null)));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> revise(id, 0, assessment(TODAY)))
                .satisfies(
                        faster -> assertThat(faster.last().orElseThrow().by()).isEqualTo(FixedScope.ADA.displayName()));
        assertThat(found(id).assessment().judgements()).hasSize(1);
    }

    @Test
    void finishedAssessmentIsNeverChangedOrRemoved() {
        var id = finished(TODAY, new Judgement(WORK, 2, null));
        var before = found(id);

        refusedAtAll(() -> revise(id, before.revision(), assessment(TODAY)));
        refusedAtAll(() -> module.assessments.finish(new ReviseAssessment(id, before.revision(), assessment(TODAY))));
        refusedAtAll(() -> module.assessments.remove(new RemoveAssessment(id, before.revision())));

        assertThat(found(id)).isEqualTo(before);
        assertThat(before.finishedBy()).isEqualTo(FixedScope.ADA.displayName());
        assertThat(before.finishedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void finishedAssessmentLooksAtWhatItJudgedOnly() {
        var id = finished(TODAY, new Judgement(WORK, 2, null), new Judgement(GERMAN, 3, null));

        assertThat(found(id).areas()).extracting(AssessedArea::id).containsExactly(GERMAN, WORK);
    }

    @Test
    void finishingNeedsOneStepAtLeast() {
        var id = module.assessments.begin(rima);

        refusedAtAll(() -> module.assessments.finish(
                new ReviseAssessment(id, 0, assessment(TODAY, new Judgement(WORK, null, "Only a note")))));
    }

    @Test
    void newOneTakesOverWhatTheLatestSaid() {
        finished(TODAY.minusMonths(6), new Judgement(WORK, 1, "Old"));
        finished(TODAY.minusMonths(1), new Judgement(WORK, 2, "Newer"));

        var draft = found(module.assessments.begin(rima));

        assertThat(draft.assessment()).isEqualTo(assessment(TODAY, new Judgement(WORK, 2, "Newer")));
    }

    @Test
    void retiredAreaStaysInWhatWasFinishedAndIsLeftOutOfTheNext() {
        var before = finished(TODAY, new Judgement(WORK, 2, null), new Judgement(GERMAN, 3, null));
        module.areas.revise(new ReviseArea(WORK, 0, new AreaData(null, LifeArea.WORK), true));

        var draft = found(module.assessments.begin(rima));

        assertThat(found(before).areas()).extracting(AssessedArea::id).contains(WORK);
        assertThat(draft.areas()).extracting(AssessedArea::id).doesNotContain(WORK);
        assertThat(draft.assessment().of(WORK)).isEmpty();
    }

    @Test
    void finishedAssessmentCallsAnAreaWhatItWasCalledThen() {
        var before = finished(TODAY, new Judgement(WORK, 2, null));
        module.areas.revise(new ReviseArea(WORK, 0, new AreaData("Arbeit und Praktikum", LifeArea.WORK), false));

        assertThat(found(before).areas()).containsExactly(new AssessedArea(WORK, new AreaData(null, LifeArea.WORK)));
        assertThat(found(module.assessments.begin(rima)).areas())
                .contains(new AssessedArea(WORK, new AreaData("Arbeit und Praktikum", LifeArea.WORK)));
    }

    @Test
    void removedDraftIsGone() {
        var id = module.assessments.begin(rima);

        module.assessments.remove(new RemoveAssessment(id, 0));
        module.assessments.remove(new RemoveAssessment(id, 0));

        assertThat(module.assessments.of(rima)).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> revise(id, 0, assessment(TODAY)))
                .matches(ConcurrentChange::isRemoved);
    }

    @Test
    void draftThatAColleagueSavedIsNotRemoved() {
        var id = module.assessments.begin(rima);
        revise(id, 0, assessment(TODAY));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.assessments.remove(new RemoveAssessment(id, 0)));
    }

    @Test
    void wrongInputIsRefusedBesideItsFieldAndNothingIsKept() {
        var id = module.assessments.begin(rima);

        refused("heldOn", () -> revise(id, 0, assessment(TODAY.plusDays(1))));
        refused("step-" + WORK, () -> revise(id, 0, assessment(TODAY, new Judgement(WORK, 6, null))));
        refused("step-" + GERMAN, () -> revise(id, 0, assessment(TODAY, new Judgement(GERMAN, 0, null))));
        refused(
                "note-" + WORK,
                () -> revise(id, 0, assessment(TODAY, new Judgement(WORK, 1, "x".repeat(Judgement.NOTE_LENGTH + 1)))));
        refusedAtAll(() -> revise(id, 0, assessment(TODAY, new Judgement(new AreaId(new UUID(9, 9)), 1, null))));

        assertThat(found(id).revision()).isZero();
    }

    @Test
    void nothingIsBegunForACaseThatIsNotThere() {
        refusedAtAll(() -> module.assessments.begin(new CaseId(new UUID(9, 9))));
    }

    private AssessmentId finished(LocalDate heldOn, Judgement... judgements) {
        var id = module.assessments.begin(rima);
        module.assessments.finish(new ReviseAssessment(id, found(id).revision(), assessment(heldOn, judgements)));
        return id;
    }

    private void revise(AssessmentId id, int revision, AssessmentData said) {
        module.assessments.revise(new ReviseAssessment(id, revision, said));
    }

    private AssessmentEntry found(AssessmentId id) {
        return module.assessments.find(id).orElseThrow();
    }

    private static void refusedAtAll(Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run);
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
