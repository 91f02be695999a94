package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.assessment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaEntry;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessmentAreas;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.cases.api.assessment.RemoveArea;
import org.lotse.cases.api.assessment.ReviseArea;
import org.lotse.cases.api.assessment.ReviseAssessment;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;

class TransactionalAssessmentAreasTest {

    private static final AreaId WORK = InMemoryAreas.of(LifeArea.WORK);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.ASSESS, CasesPermissions.SETTINGS),
            CLOCK);

    @Test
    void tenantBeginsWithTheSharedList() {
        assertThat(module.areas.all())
                .extracting(AreaEntry::area)
                .startsWith(new AreaData(null, LifeArea.LANGUAGE))
                .hasSize(LifeArea.values().length);
    }

    @Test
    void addedAreaStandsLast() {
        var id = module.areas.add(new AreaData(" Kita ", LifeArea.FAMILY));

        assertThat(module.areas.all().getLast())
                .isEqualTo(new AreaEntry(id, 0, new AreaData("Kita", LifeArea.FAMILY), false, false));
    }

    @Test
    void noTwoAreasAreCalledTheSame() {
        module.areas.add(new AreaData("Kita", LifeArea.FAMILY));

        refused(Optional.of("name"), () -> module.areas.add(new AreaData("KITA", LifeArea.EDUCATION)));
        refused(Optional.of("name"), () -> module.areas.add(new AreaData(null, LifeArea.WORK)));
        refused(
                Optional.of("name"),
                () -> module.areas.revise(new ReviseArea(WORK, 0, new AreaData("kita", LifeArea.WORK), false)));
        assertThat(entry(WORK).area().name()).isNull();
    }

    @Test
    void areaKeepsItsOwnName() {
        module.areas.revise(new ReviseArea(WORK, 0, new AreaData("Arbeit", LifeArea.WORK), true));

        assertThat(entry(WORK)).isEqualTo(new AreaEntry(WORK, 0, new AreaData("Arbeit", LifeArea.WORK), true, false));
    }

    @Test
    void orderIsTheTenants() {
        var order = new ArrayList<>(ids().reversed());

        module.areas.arrange(order);

        assertThat(ids()).isEqualTo(order);
    }

    @Test
    void orderThatMissesAnAreaIsOfYesterday() {
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> module.areas.arrange(ids().subList(1, 3)));
    }

    @Test
    void areaThatAnAssessmentUsesStaysAndKeepsItsPlaceInTheSharedList() {
        judgeWork();

        assertThat(entry(WORK).used()).isTrue();
        refused(Optional.empty(), () -> module.areas.remove(new RemoveArea(WORK, 0)));
        refused(
                Optional.of("shared"),
                () -> module.areas.revise(new ReviseArea(WORK, 0, new AreaData("Geld", LifeArea.FINANCES), false)));
        module.areas.revise(new ReviseArea(WORK, 0, new AreaData("Arbeit", LifeArea.WORK), true));
        assertThat(entry(WORK).retired()).isTrue();
    }

    @Test
    void areaThatNobodyUsesIsRemoved() {
        module.areas.remove(new RemoveArea(WORK, 0));
        module.areas.remove(new RemoveArea(WORK, 0));

        assertThat(ids()).doesNotContain(WORK);
    }

    @Test
    void lastAreaCannotGo() {
        ids().stream()
                .filter(id -> !id.equals(WORK))
                .forEach(id ->
                        module.areas.revise(new ReviseArea(id, 0, entry(id).area(), true)));

        refused(
                Optional.of("retired"),
                () -> module.areas.revise(new ReviseArea(WORK, 0, entry(WORK).area(), true)));
        refused(Optional.of("retired"), () -> module.areas.remove(new RemoveArea(WORK, 0)));
    }

    @Test
    void thereIsAnEndToHowManyThereAre() {
        for (var number = module.areas.all().size(); number < AssessmentAreas.MOST; number++) {
            module.areas.add(new AreaData("Bereich " + number, LifeArea.FAMILY));
        }

        refused(Optional.of("name"), () -> module.areas.add(new AreaData("Einer zu viel", LifeArea.FAMILY)));
    }

    @Test
    void whatAColleagueChangedOrRemovedMeanwhileIsTold() {
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(
                        () -> module.areas.revise(new ReviseArea(WORK, 1, new AreaData(null, LifeArea.WORK), false)));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.areas.remove(new RemoveArea(WORK, 1)));
        module.areas.remove(new RemoveArea(WORK, 0));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(
                        () -> module.areas.revise(new ReviseArea(WORK, 0, new AreaData(null, LifeArea.WORK), false)))
                .matches(ConcurrentChange::isRemoved);
    }

    private void judgeWork() {
        var draft = module.assessments.begin(module.cases.open(opening(rima())));
        module.assessments.revise(new ReviseAssessment(draft, 0, assessment(TODAY, new Judgement(WORK, 2, null))));
    }

    private List<AreaId> ids() {
        return module.areas.all().stream().map(AreaEntry::id).toList();
    }

    private AreaEntry entry(AreaId id) {
        return module.areas.all().stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Optional<String> field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
