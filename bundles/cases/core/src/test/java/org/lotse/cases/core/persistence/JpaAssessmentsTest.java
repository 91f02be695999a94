package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CHANGE;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.assessment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessmentData;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.assessment.Assessment;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class JpaAssessmentsTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final JpaAssessments assessments = new JpaAssessments(DATABASE.entities());
    private final JpaAreas areas = new JpaAreas(DATABASE.entities());
    private CaseId rima;
    private int numbers;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void tenantBeginsWithTheSharedListInItsOrder() {
        assertThat(areas())
                .extracting(entry -> entry.area())
                .containsExactlyElementsOf(List.of(LifeArea.values()).stream()
                        .map(shared -> new AreaData(null, shared))
                        .toList());
    }

    @Test
    void assessmentIsReadAsItWasWritten() {
        var said = assessment(
                TODAY,
                new Judgement(area(LifeArea.WORK), 2, "Sucht Arbeit"),
                new Judgement(area(LifeArea.HEALTH), 4, null));

        var id = draft(rima, said);

        assertThat(found(id).assessment().judgements()).containsExactlyElementsOf(said.judgements());
        assertThat(found(id).assessment()).isEqualTo(said);
        assertThat(found(id).isDraft()).isTrue();
    }

    @Test
    void judgementThatAloneChangesCountsForTheWholeRow() {
        var id = draft(rima, assessment(TODAY, new Judgement(area(LifeArea.WORK), 2, null)));

        revise(id, assessment(TODAY, new Judgement(area(LifeArea.WORK), 3, null)), false);

        assertThat(found(id).revision()).isEqualTo(2);
        assertThat(found(id).assessment().judgements()).containsExactly(new Judgement(area(LifeArea.WORK), 3, null));
    }

    @Test
    void draftComesFirstThenTheLatestConversationAndOthersAreNotMixedIn() {
        var old = finished(rima, assessment(TODAY.minusYears(1), new Judgement(area(LifeArea.WORK), 1, null)));
        var later = finished(rima, assessment(TODAY.minusDays(1), new Judgement(area(LifeArea.WORK), 2, null)));
        var draft = draft(rima, assessment(TODAY.minusYears(2)));
        draft(openCase(), assessment(TODAY));

        assertThat(of(rima)).extracting(AssessmentEntry::id).containsExactly(draft, later, old);
    }

    @Test
    void areaIsUsedAsSoonAsADraftJudgesIt() {
        assertThat(areas()).noneMatch(AreaEntry::used);

        draft(rima, assessment(TODAY, new Judgement(area(LifeArea.WORK), 1, null)));

        assertThat(areas())
                .filteredOn(AreaEntry::used)
                .extracting(AreaEntry::id)
                .containsExactly(area(LifeArea.WORK));
    }

    @Test
    void removedDraftTakesItsJudgementsAlong() {
        var id = draft(rima, assessment(TODAY, new Judgement(area(LifeArea.WORK), 1, null)));

        DATABASE.transactions()
                .write(() -> assessments.remove(assessments.find(id).orElseThrow()));

        assertThat(of(rima)).isEmpty();
        assertThat(areas()).noneMatch(AreaEntry::used);
    }

    @Test
    void areaOfOnesOwnIsKeptAndCanGo() {
        var id = new AreaId(Ids.next(CLOCK.instant()));
        DATABASE.transactions().write(() -> areas.add(areas.all().next(id, new AreaData("Kita", LifeArea.FAMILY))));
        assertThat(areas().getLast().area()).isEqualTo(new AreaData("Kita", LifeArea.FAMILY));

        DATABASE.transactions().write(() -> areas.remove(areas.all().find(id).orElseThrow()));

        assertThat(areas()).extracting(AreaEntry::id).doesNotContain(id);
    }

    private AssessmentId draft(CaseId caseId, AssessmentData said) {
        var draft = Assessment.begin(new AssessmentId(Ids.next(CLOCK.instant())), caseId, ADA, TODAY, CLOCK.instant());
        DATABASE.transactions().write(() -> assessments.add(draft));
        revise(draft.id(), said, false);
        return draft.id();
    }

    private AssessmentId finished(CaseId caseId, AssessmentData said) {
        var id = draft(caseId, said);
        revise(id, said, true);
        return id;
    }

    private void revise(AssessmentId id, AssessmentData said, boolean finish) {
        var seen = found(id).revision();
        DATABASE.transactions().write(() -> {
            var draft = assessments.find(id).orElseThrow();
            draft.revise(new ReviseAssessment(id, seen, said), areas.all(), CHANGE, TODAY);
            if (finish) {
                draft.finish(CHANGE);
            }
        });
    }

    private AssessmentEntry found(AssessmentId id) {
        return DATABASE.transactions()
                .read(() -> assessments.find(id).orElseThrow().entry(areas.all()));
    }

    private List<AssessmentEntry> of(CaseId caseId) {
        return DATABASE.transactions()
                .read(() -> assessments.of(caseId, 9).stream()
                        .map(assessment -> assessment.entry(areas.all()))
                        .toList());
    }

    private List<AreaEntry> areas() {
        return DATABASE.transactions().read(() -> areas.all().entries());
    }

    private AreaId area(LifeArea shared) {
        return areas().stream()
                .filter(entry -> entry.area().equals(new AreaData(null, shared)))
                .findFirst()
                .orElseThrow()
                .id();
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
