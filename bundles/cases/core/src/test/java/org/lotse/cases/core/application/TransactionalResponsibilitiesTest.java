package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.named;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.cases.api.AssignCase;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Caseload;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsibility;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.event.CaseAssigned;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class TransactionalResponsibilitiesTest {

    private static final Responsible ME = new Responsible(ADA.id(), ADA.displayName());
    private static final Responsible BEN = new Responsible(new UserId(new UUID(7, 2)), "Ben Beispiel");
    private static final Responsible CLEO = new Responsible(new UserId(new UUID(7, 3)), "Cleo Muster");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.ASSIGN), CLOCK);
    private final TransactionalResponsibilities responsibilities = module.responsibilities;

    @BeforeEach
    void threeColleagues() {
        for (var person : new Responsible[] {ME, BEN, CLEO}) {
            module.colleagues.add(new Colleague(person.id(), person.name()));
        }
    }

    @Test
    void whoeverOpensACaseAnswersForItFromThatDay() {
        var id = openedOn(TODAY.minusDays(9));

        assertThat(responsibility(id).current()).isEqualTo(ME);
        assertThat(responsibility(id).since()).isEqualTo(TODAY.minusDays(9));
        assertThat(responsibility(id).carers()).isEqualTo(1);
        assertThat(responsibility(id).history()).isEmpty();
    }

    @Test
    void caseThatIsGivenAwayKeepsWhoHadItAndWhy() {
        var id = openedOn(TODAY.minusMonths(18));

        assign(id, ME, BEN, "Nord", TODAY.minusDays(20), " Parental leave ");
        assign(id, BEN, CLEO, null, TODAY, "Language");

        var now = responsibility(id);
        assertThat(now.current()).isEqualTo(CLEO);
        assertThat(now.team()).isNull();
        assertThat(now.since()).isEqualTo(TODAY);
        assertThat(now.carers()).isEqualTo(3);
        assertThat(now.history())
                .containsExactly(
                        new Reassignment(BEN, CLEO, null, TODAY, "Language", ADA.displayName()),
                        new Reassignment(ME, BEN, "Nord", TODAY.minusDays(20), "Parental leave", ADA.displayName()));
        assertThat(responsibilities.teams()).containsExactly("Nord");
        assertThat(module.events.all())
                .contains(
                        new CaseAssigned(id, BEN.id(), ME.id(), TODAY.minusDays(20)),
                        new CaseAssigned(id, CLEO.id(), BEN.id(), TODAY));
    }

    @Test
    void whoeverComesBackIsCountedOnce() {
        var id = openedOn(TODAY.minusDays(9));

        assign(id, ME, BEN, null, TODAY, "Leave");
        assign(id, BEN, ME, null, TODAY, "Back");

        assertThat(responsibility(id).carers()).isEqualTo(2);
    }

    @Test
    void slowerOneOfTwoIsRefused() {
        var id = openedOn(TODAY.minusDays(9));
        assign(id, ME, BEN, null, TODAY, "Leave");

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> assign(id, ME, CLEO, null, TODAY, "Leave"));

        assertThat(responsibility(id).current()).isEqualTo(BEN);
    }

    @Test
    void onlyTheTeamMayChangeButSomethingMust() {
        var id = openedOn(TODAY.minusDays(9));
        assign(id, ME, ME, "Nord", TODAY, "New teams");

        refused("person", () -> assign(id, ME, ME, "Nord", TODAY, "Again"));
    }

    @Test
    void caseIsGivenToNobodyWhoDoesNotWorkOnCases() {
        var id = openedOn(TODAY.minusDays(9));
        var stranger = new Responsible(new UserId(new UUID(9, 9)), "Sam");

        refused("person", () -> assign(id, ME, stranger, null, TODAY, "Leave"));
    }

    @Test
    void dayIsNeitherInTheFutureNorBeforeTheLastChange() {
        var id = openedOn(TODAY.minusDays(9));

        refused("on", () -> assign(id, ME, BEN, null, TODAY.plusDays(1), "Leave"));
        refused("on", () -> assign(id, ME, BEN, null, TODAY.minusDays(10), "Leave"));
        assign(id, ME, BEN, null, TODAY.minusDays(9), "Leave");
    }

    @Test
    void reasonIsNeeded() {
        var id = openedOn(TODAY.minusDays(9));

        refused("reason", () -> assign(id, ME, BEN, null, TODAY, " "));

        assertThat(responsibility(id).current()).isEqualTo(ME);
        assertThat(responsibility(id).history()).isEmpty();
    }

    @Test
    void caseloadsCountWhatIsInCareAndNameWhoHasNone() {
        openedOn(TODAY.minusMonths(23));
        openedOn(TODAY.minusMonths(3));
        openedOn(TODAY.minusMonths(25));
        responsibilities.strive(50);

        var loads = responsibilities.caseloads();

        assertThat(loads.target()).isEqualTo(50);
        assertThat(loads.people())
                .containsExactly(
                        new Caseload(ME, 2, 1, 3, 1), new Caseload(BEN, 0, 0, 0, 0), new Caseload(CLEO, 0, 0, 0, 0));
        assertThat(loads.people().getFirst().percentOf(50)).isEqualTo(4);
    }

    @Test
    void whoeverLeftAndStillAnswersForCasesIsInTheFigures() {
        openedOn(TODAY);
        module.colleagues.removeFirst();

        assertThat(responsibilities.caseloads().people())
                .extracting(Caseload::person)
                .containsExactly(BEN, CLEO, ME);
    }

    @Test
    void untilSomebodyDecidesTheRatioIsThatOf2017() {
        assertThat(responsibilities.caseloads().target()).isEqualTo(65);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void ratioThatMakesNoSenseIsRefused(int target) {
        refused("target", () -> responsibilities.strive(target));
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private void assign(
            CaseId id, Responsible seen, Responsible to, @Nullable String team, LocalDate on, String reason) {
        responsibilities.assign(new AssignCase(id, seen.id(), to.id(), team, on, reason));
    }

    private CaseId openedOn(LocalDate day) {
        return module.cases.open(new OpenCase(named("Haddad", "Rima"), Consent.NOT_ASKED, day, null, null));
    }

    private Responsibility responsibility(CaseId id) {
        return responsibilities.find(id).orElseThrow();
    }
}
