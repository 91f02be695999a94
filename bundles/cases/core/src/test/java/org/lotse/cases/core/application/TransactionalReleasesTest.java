package org.lotse.cases.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.disclosure;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.release;
import static org.lotse.cases.core.Cases.rima;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.release.DisclosureData;
import org.lotse.cases.api.release.GiveRelease;
import org.lotse.cases.api.release.RecordDisclosure;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseEntry;
import org.lotse.cases.api.release.ReleaseForm;
import org.lotse.cases.api.release.ReleaseId;
import org.lotse.cases.api.release.ReleaseKind;
import org.lotse.cases.api.release.ReleaseState;
import org.lotse.cases.api.release.RevokeRelease;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.testing.FakeAccess;

class TransactionalReleasesTest {

    private static final Set<ReleaseKind> BOTH = Set.of(ReleaseKind.CONSENT, ReleaseKind.SECRECY);

    private final InMemoryCases module = new InMemoryCases(
            new FakeAccess(CasesPermissions.READ, CasesPermissions.OPEN, CasesPermissions.RELEASES), CLOCK);
    private CaseId rima;

    @BeforeEach
    void openCase() {
        rima = module.cases.open(opening(rima()));
    }

    @Test
    void noReleaseIsAnOrdinaryState() {
        assertThat(module.releases.of(rima)).isEmpty();
    }

    @Test
    void whatIsSignedOnOneSheetIsKeptAsTwo() {
        give(BOTH, release(TODAY));

        assertThat(module.releases.of(rima))
                .allMatch(entry -> entry.state() == ReleaseState.IN_FORCE)
                .extracting(ReleaseEntry::kind)
                .containsExactlyInAnyOrder(ReleaseKind.CONSENT, ReleaseKind.SECRECY);
    }

    @Test
    void releaseHoldsOnItsLastDayAndNotAfter() {
        give(BOTH, until(TODAY));
        give(BOTH, until(TODAY.minusDays(1)));

        assertThat(module.releases.of(rima))
                .extracting(ReleaseEntry::state)
                .containsExactly(ReleaseState.IN_FORCE, ReleaseState.IN_FORCE, ReleaseState.ENDED, ReleaseState.ENDED);
    }

    @Test
    void revokingOneLeavesTheOther() {
        var ids = give(BOTH, release(TODAY));

        module.releases.revoke(new RevokeRelease(ids.getFirst(), 0, TODAY));

        assertThat(entry(ids.getFirst()).state()).isEqualTo(ReleaseState.REVOKED);
        assertThat(entry(ids.getFirst()).revokedOn()).isEqualTo(TODAY);
        assertThat(entry(ids.getLast()).state()).isEqualTo(ReleaseState.IN_FORCE);
    }

    @Test
    void whatAColleagueRevokedMeanwhileIsNotRevokedAgain() {
        var id = give(Set.of(ReleaseKind.CONSENT), release(TODAY)).getFirst();
        module.releases.revoke(new RevokeRelease(id, 0, TODAY));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> module.releases.revoke(new RevokeRelease(id, 0, TODAY)));
    }

    @Test
    void nothingIsRevokedBeforeItWasGiven() {
        var id = give(BOTH, release(TODAY)).getFirst();

        refused("on", () -> module.releases.revoke(new RevokeRelease(id, 0, TODAY.minusDays(1))));
    }

    @Test
    void releaseByWordOfMouthNeedsItsCircumstances() {
        refused("note", () -> give(BOTH, form(ReleaseForm.ORAL, null)));

        assertThat(give(BOTH, form(ReleaseForm.ORAL, "Am Telefon, liegt im Krankenhaus")))
                .hasSize(2);
    }

    @Test
    void wrongInputIsRefusedBesideItsField() {
        refused("kinds", () -> give(Set.of(), release(TODAY)));
        refused("givenOn", () -> give(BOTH, release(TODAY.plusDays(1))));
        refused(
                "until",
                () -> give(
                        BOTH,
                        new ReleaseData(
                                "Arzt",
                                "Behandlung",
                                Set.of(LifeArea.HEALTH),
                                true,
                                true,
                                ReleaseForm.WRITTEN,
                                TODAY,
                                TODAY.minusDays(1),
                                null)));
        refused(
                "areas",
                () -> give(
                        BOTH,
                        new ReleaseData(
                                "Arzt", "Behandlung", Set.of(), true, true, ReleaseForm.WRITTEN, TODAY, null, null)));
    }

    @Test
    void nothingIsWrittenForACaseThatIsNotThere() {
        var nobody = new CaseId(new UUID(9, 9));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.releases.give(new GiveRelease(nobody, BOTH, release(TODAY))));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> module.register.record(new RecordDisclosure(nobody, disclosure(TODAY))));
    }

    @Test
    void disclosureRestsOnBothReleases() {
        var ids = give(BOTH, release(TODAY));

        record(disclosure(TODAY));

        var entry = module.register.entries(rima, null, 50).items().getFirst();
        assertThat(entry.consent()).isEqualTo(ids.getFirst());
        assertThat(entry.secrecy()).isEqualTo(ids.getLast());
    }

    @Test
    void oneReleaseWithoutTheOtherIsNotEnough() {
        refused("provision", () -> record(disclosure(TODAY)));
        give(Set.of(ReleaseKind.CONSENT), release(TODAY));

        refused("provision", () -> record(disclosure(TODAY)));
        give(Set.of(ReleaseKind.SECRECY), release(TODAY));

        record(disclosure(TODAY));
        assertThat(module.register.entries(rima, null, 50).items()).hasSize(1);
    }

    @Test
    void provisionOfLawStandsInForWhatIsMissing() {
        record(new DisclosureData("Amtsgericht", TODAY, Set.of(LifeArea.WORK), false, "Meldeanschrift", "§ 68 SGB X"));

        var entry = module.register.entries(rima, null, 50).items().getFirst();
        assertThat(entry.disclosure().provision()).isEqualTo("§ 68 SGB X");
        assertThat(entry.consent()).isNull();
    }

    @Test
    void releaseCoversItsReceiverAndItsAreasOnly() {
        give(BOTH, release(TODAY));

        refused("provision", () -> record(to("Arzt", LifeArea.WORK, false)));
        refused("provision", () -> record(to("Jobcenter Konstanz", LifeArea.HOUSING, false)));
        record(to("JOBCENTER  Konstanz ", LifeArea.HEALTH, true));
    }

    @Test
    void specialCategoriesNeedAReleaseThatNamesThem() {
        give(
                BOTH,
                new ReleaseData(
                        "Arzt",
                        "Behandlung",
                        Set.of(LifeArea.HEALTH),
                        false,
                        true,
                        ReleaseForm.WRITTEN,
                        TODAY,
                        null,
                        null));

        record(to("Arzt", LifeArea.HEALTH, false));
        refused("provision", () -> record(to("Arzt", LifeArea.HEALTH, true)));
    }

    @Test
    void nothingRestsOnAReleaseFromTheDayItIsRevokedAndWhatWasHandedOnBeforeStays() {
        var ids = give(BOTH, release(TODAY.minusDays(9)));
        record(disclosure(TODAY.minusDays(5)));

        ids.forEach(id -> module.releases.revoke(new RevokeRelease(id, 0, TODAY.minusDays(2))));

        record(disclosure(TODAY.minusDays(3)));
        refused("provision", () -> record(disclosure(TODAY.minusDays(2))));
        assertThat(module.register.entries(rima, null, 50).items()).hasSize(2);
    }

    @Test
    void nothingRestsOnAReleaseBeforeTheDayItWasGiven() {
        give(BOTH, release(TODAY));

        refused("provision", () -> record(disclosure(TODAY.minusDays(1))));
    }

    private List<ReleaseId> give(Set<ReleaseKind> kinds, ReleaseData data) {
        return module.releases.give(new GiveRelease(rima, kinds, data));
    }

    private void record(DisclosureData data) {
        module.register.record(new RecordDisclosure(rima, data));
    }

    private ReleaseEntry entry(ReleaseId id) {
        return module.releases.of(rima).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReleaseData until(LocalDate day) {
        return new ReleaseData(
                "Arzt",
                "Behandlung",
                Set.of(LifeArea.HEALTH),
                true,
                true,
                ReleaseForm.WRITTEN,
                TODAY.minusDays(9),
                day,
                null);
    }

    private static ReleaseData form(ReleaseForm form, @Nullable String note) {
        return new ReleaseData("Arzt", "Behandlung", Set.of(LifeArea.HEALTH), true, true, form, TODAY, null, note);
    }

    private static DisclosureData to(String receiver, LifeArea area, boolean special) {
        return new DisclosureData(receiver, TODAY, Set.of(area), special, "Brief", null);
    }

    private static void refused(String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }
}
