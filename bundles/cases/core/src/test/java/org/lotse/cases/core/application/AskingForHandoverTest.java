package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.platform.testing.FixedScope.ADA;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.BirthPrecision;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Consent;
import org.lotse.cases.api.Gender;
import org.lotse.cases.api.OpenCase;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.asking.AskForHandover;
import org.lotse.cases.api.asking.RequestGround;
import org.lotse.cases.api.care.AnotherPerson;
import org.lotse.cases.api.closing.CloseCase;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.PrepareHandover;
import org.lotse.cases.api.handover.SendHandover;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.RunNow;

/** Whoever is refused for another body's sake asks there for the hand-over. */
class AskingForHandoverTest {

    private static final KindId REQUEST = new KindId("cases.hand-over-request");

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(
                    CasesPermissions.READ,
                    CasesPermissions.OPEN,
                    CasesPermissions.CLOSE,
                    CasesPermissions.RELEASES,
                    CasesPermissions.CONTACTS,
                    CasesPermissions.HAND_OVER,
                    CasesPermissions.TAKE_OVER),
            CLOCK);
    private CaseId leila;

    @BeforeEach
    void somebodyIsAccompaniedInKonstanz() {
        module.scope.in(KONSTANZ);
        leila = open("Nouri", "Leila");
        open("Rahimi", "Omid");
        module.scope.in(SINGEN);
    }

    @Test
    void requestReachesWhoeverAnswersForTheCase() {
        ask();
        module.scope.in(KONSTANZ);

        assertThat(module.requestedHandovers.open()).singleElement().satisfies(request -> {
            assertThat(request.body()).isEqualTo("Singen (Hohentwiel)");
            assertThat(request.asker()).isEqualTo(ADA.displayName());
            assertThat(request.ground()).isEqualTo(RequestGround.MOVED_HERE);
            assertThat(request.note()).isEqualTo("Seit Montag in der Unterkunft");
            assertThat(request.consentForm()).isEqualTo(ReleaseForm.WRITTEN);
            assertThat(request.about()).isNotNull();
            assertThat(request.about().id()).isEqualTo(leila);
        });
        assertThat(module.requestedHandovers.of(leila)).hasSize(1);
        assertThat(module.myDay.due(TODAY.plusDays(7)))
                .filteredOn(due -> due.kind() == DueKind.HANDOVER_REQUEST)
                .singleElement()
                .extracting(Due::caseId, Due::text)
                .containsExactly(leila, "Singen (Hohentwiel)");
    }

    @Test
    void nothingOfThePersonTravels() {
        var sent = ask();
        module.scope.in(KONSTANZ);

        assertThat(module.exchange.incoming().cover(REQUEST, sent))
                .doesNotContain("Nuri", "Laila", "Nouri", "Leila", "1990", leila.toString());
    }

    @Test
    void handingOverToWhoeverAskedIsTheAnswer() {
        var sent = ask();
        module.scope.in(KONSTANZ);

        handOver(leila, SINGEN);

        assertThat(module.requestedHandovers.open()).isEmpty();
        assertThat(module.requestedHandovers.settled())
                .singleElement()
                .extracting(settled -> settled.arrived().state())
                .isEqualTo(PackageState.ACCEPTED);
        module.scope.in(SINGEN);
        assertThat(state(sent)).isEqualTo(PackageState.ACCEPTED);
        assertThat(module.inbox.list()).hasSize(1);
    }

    @Test
    void handingOverSomebodyElseAnswersNothing() {
        ask();
        module.scope.in(KONSTANZ);
        var another = open("Kovalenko", "Oleh");

        handOver(another, SINGEN);

        assertThat(module.requestedHandovers.open()).hasSize(1);
    }

    @Test
    void reasonOfWhoeverDeclinesTravelsBackAndItCanBeAskedAgain() {
        var sent = ask();
        refused("cases.rule.asked-already", this::ask);
        module.scope.in(KONSTANZ);
        module.requestedHandovers.decline(sent, "Bleibt bis zum Umzug im März");
        module.scope.in(SINGEN);

        assertThat(module.handoverRequests.list()).singleElement().satisfies(asked -> {
            assertThat(asked.sent().state()).isEqualTo(PackageState.REJECTED);
            assertThat(asked.sent().reason()).isEqualTo("Bleibt bis zum Umzug im März");
            assertThat(asked.person()).contains("Nuri");
        });
        ask();
        assertThat(module.handoverRequests.list()).hasSize(2);
    }

    @Test
    void caseHereThatIsAccompaniedThereCanBeAskedAboutToo() {
        var imported = module.cases.open(
                new OpenCase(person("Nuri", "Laila"), Consent.NOT_ASKED, TODAY, null, null, AnotherPerson.RELATIVE));

        module.handoverRequests.ask(
                new AskForHandover(null, imported, RequestGround.WISH, null, ReleaseForm.WRITTEN, TODAY, null));

        assertThat(module.handoverRequests.list().getFirst().ownCase()).isEqualTo(imported);
        module.scope.in(KONSTANZ);
        assertThat(module.requestedHandovers.of(leila)).hasSize(1);
    }

    @Test
    void caseThatWasClosedMeanwhileIsNotNamed() {
        ask();
        module.scope.in(KONSTANZ);
        module.closing.close(new CloseCase(leila, 0, ClosingReason.values()[0], TODAY, "Geschafft"));

        assertThat(module.requestedHandovers.open())
                .singleElement()
                .satisfies(request -> assertThat(request.about()).isNull());
    }

    @Test
    void nothingIsAskedWithoutTheConsentOfThePerson() {
        refusedAt("requestConsentForm", null, TODAY, null);
        refusedAt("requestConsentOn", ReleaseForm.WRITTEN, null, null);
        refusedAt("requestConsentOn", ReleaseForm.WRITTEN, TODAY.plusDays(1), null);
        refusedAt("requestConsentNote", ReleaseForm.ORAL, TODAY, " ");
        refused(
                "cases.rule.nobody-cares-elsewhere",
                () -> module.handoverRequests.ask(new AskForHandover(
                        person("Sesay", "Mariama"), null, RequestGround.WISH, null, ReleaseForm.WRITTEN, TODAY, null)));
        assertThat(module.handoverRequests.list()).isEmpty();
    }

    @Test
    void requestThatWasAnsweredIsForgottenAfterThreeMonths() throws InterruptedException {
        var answered = ask();
        module.scope.in(KONSTANZ);
        module.requestedHandovers.decline(answered, "Nein");
        module.scope.in(SINGEN);
        ask();

        RunNow.once(module.forgetRequestsAfter(Duration.ofDays(90)), CLOCK.instant());
        assertThat(module.handoverRequests.list()).hasSize(2);
        RunNow.once(module.forgetRequestsAfter(Duration.ofDays(91)), CLOCK.instant());

        assertThat(module.handoverRequests.list())
                .singleElement()
                .satisfies(asked -> assertThat(asked.sent().state().isOpen()).isTrue());
    }

    private PackageId ask() {
        return module.handoverRequests.ask(new AskForHandover(
                person("Nuri", "Laila"),
                null,
                RequestGround.MOVED_HERE,
                "Seit Montag in der Unterkunft",
                ReleaseForm.WRITTEN,
                TODAY,
                null));
    }

    private void refusedAt(
            String field, @Nullable ReleaseForm form, @Nullable LocalDate agreed, @Nullable String note) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.handoverRequests.ask(new AskForHandover(
                        person("Nuri", "Laila"), null, RequestGround.WISH, null, form, agreed, note)))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private PackageState state(PackageId id) {
        return module.handoverRequests.list().stream()
                .filter(asked -> asked.sent().id().equals(id))
                .findFirst()
                .orElseThrow()
                .sent()
                .state();
    }

    private void handOver(CaseId id, TenantId to) {
        var prepared = new PrepareHandover(
                id,
                to,
                "Stadt Singen",
                Occasion.MOVING,
                Set.of(HandoverPart.PERSON),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                "§ 69 SGB X",
                null);
        var seen = module.handoversAway.preview(prepared).fingerprint();
        module.handoversAway.send(new SendHandover(prepared, seen, "Stammdaten"));
    }

    private CaseId open(String family, String given) {
        return module.cases.open(new OpenCase(person(family, given), Consent.NOT_ASKED, TODAY, null, null));
    }

    private static PersonData person(String family, String given) {
        return new PersonData(
                family,
                given,
                List.of(),
                Gender.UNKNOWN,
                LocalDate.of(1990, 5, 4),
                BirthPrecision.DAY,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
