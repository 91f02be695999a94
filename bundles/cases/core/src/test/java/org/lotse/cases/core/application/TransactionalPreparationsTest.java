package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingKind;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.handover.ArrivedHandover;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverMember;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.TakenOver;
import org.lotse.cases.api.preparation.KeepPreparation;
import org.lotse.cases.api.preparation.PreparationData;
import org.lotse.cases.api.preparation.PreparationId;
import org.lotse.cases.api.preparation.PreparationQuery;
import org.lotse.cases.api.preparation.PreparationState;
import org.lotse.cases.api.preparation.Preparations;
import org.lotse.cases.api.preparation.SendPreparation;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;

class TransactionalPreparationsTest {

    private static final PreparationData RIMA = Preparing.of("Rima", "Haddad");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.PREPARE,
                    CasesPermissions.HAND_OVER,
                    CasesPermissions.READ,
                    CasesPermissions.OPEN,
                    CasesPermissions.EDIT,
                    CasesPermissions.CONTACTS,
                    CasesPermissions.TAKE_OVER),
            CLOCK);

    @Test
    void draftNeedsNothingButAName() {
        var kept = keep(new PreparationData(
                Preparing.of("Rima", null).person(),
                null,
                List.of(),
                HandoverReport.NONE,
                null,
                HandoverBasis.NONE,
                Set.of()));

        assertThat(module.preparations.find(kept).orElseThrow().summary().state())
                .isEqualTo(PreparationState.DRAFT);
        assertRefused("cases.rule.name-required", () -> keep(Preparing.of("", null)));
    }

    @Test
    void numberInTheCentralRegisterIsNotKept() {
        var kept = keep(
                new PreparationData(rima(), null, List.of(), HandoverReport.NONE, null, HandoverBasis.NONE, Set.of()));

        assertThat(module.preparations.find(kept).orElseThrow().data().person().azrNumber())
                .isNull();
    }

    @Test
    void whatWasSeenGoesAndOpensACaseWithTheReport() {
        var id = keep(new PreparationData(
                RIMA.person(),
                new DwellingData(DwellingKind.ANSCHLUSSUNTERBRINGUNG, "Seeweg 1", "78224", "Singen", null, null),
                List.of(new HandoverMember("Adam Haddad", 2015, HouseholdRole.CHILD)),
                RIMA.report(),
                SINGEN,
                RIMA.basis(),
                Set.of()));
        var seen = module.preparedHandovers.preview(id);
        assertThat(seen.isPermitted()).isTrue();
        assertThat(seen.document().cover().parts())
                .containsExactlyInAnyOrder(
                        HandoverPart.PERSON, HandoverPart.DWELLING, HandoverPart.HOUSEHOLD, HandoverPart.REPORT);

        module.preparedHandovers.send(new SendPreparation(id, seen.fingerprint()));
        assertThat(stateOf(id)).isEqualTo(PreparationState.SENT);

        var opened = accept();
        assertThat(module.inbox.origin(opened.id()))
                .contains(new CaseOrigin(
                        "Konstanz", id.reference(), Occasion.LEAVING_ACCOMMODATION, RIMA.report(), "Ada Beispiel"));
        assertThat(module.households.of(opened.id())).extracting("name").contains("Adam Haddad");
        module.scope.in(KONSTANZ);
        assertThat(stateOf(id)).isEqualTo(PreparationState.ACCEPTED);
    }

    @Test
    void whatThePersonDisputesIsMarkedOnTheWayAndInTheCaseThatIsOpened() {
        var id = send(Preparing.disputing(RIMA, Datum.NAME));

        assertThat(module.preparations.find(id).orElseThrow().summary().disputed())
                .containsExactly(Datum.NAME);
        assertThat(module.preparedHandovers.preview(id).document().disputed()).containsExactly(Datum.NAME);
        var opened = accept();
        assertThat(module.cases.find(opened.id()).orElseThrow().disputed()).containsExactly(Datum.NAME);
        assertThat(module.disputes.of(opened.id()))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.claim()).contains(id.reference()));
    }

    @Test
    void onlyWhatIsToldCanBeDisputed() {
        assertRefused("cases.rule.disputed-not-told", () -> keep(Preparing.disputing(RIMA, Datum.DWELLING)));
        assertRefused("cases.rule.disputed-not-told", () -> keep(Preparing.disputing(RIMA, Datum.AZR_NUMBER)));
    }

    /** What was kept by an older version comes as null. */
    @Test
    @SuppressWarnings("NullAway")
    void whatWasKeptBeforeOneCouldDisputeIsReadWithoutMarks() {
        assertThat(new PreparationData(
                        RIMA.person(), null, List.of(), RIMA.report(), RIMA.receiver(), RIMA.basis(), null))
                .isEqualTo(RIMA);
    }

    @Test
    void nothingGoesThatNobodyPermitted() {
        var id = keep(new PreparationData(
                RIMA.person(),
                null,
                List.of(),
                RIMA.report(),
                SINGEN,
                new HandoverBasis(TODAY, null, false, null),
                Set.of()));
        var seen = module.preparedHandovers.preview(id);
        assertThat(seen.isPermitted()).isFalse();

        assertRefused(
                "cases.rule.no-ground-secrecy",
                () -> module.preparedHandovers.send(new SendPreparation(id, seen.fingerprint())));
    }

    @Test
    void whatWasChangedSinceThePreviewDoesNotGo() {
        var id = keep(RIMA);
        var seen = module.preparedHandovers.preview(id);
        module.preparations.keep(new KeepPreparation(id, 0, Preparing.of("Rima", "Al-Haddad")));

        assertRefused(
                "cases.rule.handover-changed",
                () -> module.preparedHandovers.send(new SendPreparation(id, seen.fingerprint())));
    }

    @Test
    void whatIsUnderWayIsNeitherChangedNorRemovedNorSentTwice() {
        var id = send(RIMA);
        var again = module.preparedHandovers.preview(id).fingerprint();

        assertRefused("cases.rule.preparation-sent", () -> module.preparations.keep(new KeepPreparation(id, 0, RIMA)));
        assertRefused("cases.rule.preparation-sent", () -> module.preparations.remove(id));
        assertRefused(
                "cases.rule.preparation-sent", () -> module.preparedHandovers.send(new SendPreparation(id, again)));
    }

    @Test
    void rejectedOneIsCorrectedAndSentAgain() {
        var id = send(RIMA);
        module.scope.in(SINGEN);
        module.inbox.reject(arrived(), "Lives in Radolfzell");
        module.scope.in(KONSTANZ);
        assertThat(module.preparations.find(id).orElseThrow().summary().reason())
                .isEqualTo("Lives in Radolfzell");

        module.preparations.keep(new KeepPreparation(id, 0, Preparing.of("Rima", "Al-Haddad")));
        module.preparedHandovers.send(
                new SendPreparation(id, module.preparedHandovers.preview(id).fingerprint()));

        assertThat(stateOf(id)).isEqualTo(PreparationState.SENT);
        module.scope.in(SINGEN);
        assertThat(module.inbox.cover(arrived()).name()).isEqualTo("Rima Al-Haddad");
    }

    @Test
    void withdrawnOneCanBeRemoved() {
        var id = send(RIMA);
        module.preparedHandovers.withdraw(id);
        assertThat(stateOf(id)).isEqualTo(PreparationState.WITHDRAWN);

        module.preparations.remove(id);

        assertThat(module.preparations.find(id)).isEmpty();
    }

    @Test
    void slowerOfTwoIsTold() {
        var id = keep(RIMA);

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.preparations.keep(new KeepPreparation(id, 7, RIMA)));
    }

    @Test
    void acceptedOneIsForgottenAfterAMonthAndADraftAfterHalfAYear() {
        var sent = send(RIMA);
        accept();
        module.scope.in(KONSTANZ);
        var draft = keep(RIMA);
        var waiting = send(RIMA);

        module.forgetPreparationsAfter(Duration.ofDays(Preparations.DAYS_KEPT - 1))
                .run(null);
        assertThat(module.preparations.find(sent)).isPresent();

        module.forgetPreparationsAfter(Duration.ofDays(Preparations.DAYS_KEPT + 1))
                .run(null);
        assertThat(module.preparations.find(sent)).isEmpty();
        assertThat(module.preparations.find(draft)).isPresent();

        module.forgetPreparationsAfter(Duration.ofDays(Preparations.DAYS_FORGOTTEN + 1))
                .run(null);
        assertThat(module.preparations.find(draft)).isEmpty();
        assertThat(module.preparations.find(waiting)).isPresent();
    }

    @Test
    void listNarrowsToAState() {
        keep(RIMA);
        send(Preparing.of("Boris", "Beispiel"));

        assertThat(module.preparations.list(PreparationQuery.ALL)).hasSize(2);
        assertThat(module.preparations.list(new PreparationQuery(null, PreparationState.SENT)))
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("Beispiel, Boris"));
    }

    private PreparationId keep(PreparationData data) {
        return module.preparations
                .keep(new KeepPreparation(null, 0, data))
                .summary()
                .id();
    }

    private PreparationId send(PreparationData data) {
        var id = keep(data);
        module.preparedHandovers.send(
                new SendPreparation(id, module.preparedHandovers.preview(id).fingerprint()));
        return id;
    }

    private TakenOver accept() {
        module.scope.in(SINGEN);
        return module.inbox.accept(arrived());
    }

    private PackageId arrived() {
        return module.inbox.list().stream()
                .map(ArrivedHandover::arrived)
                .filter(one -> one.state().isOpen())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PreparationState stateOf(PreparationId id) {
        return module.preparations.find(id).orElseThrow().summary().state();
    }

    private static void assertRefused(String rule, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::key)
                .isEqualTo(rule);
    }
}
