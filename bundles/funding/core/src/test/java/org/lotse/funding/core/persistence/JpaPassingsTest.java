package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.BookMovement;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.passing.BookPassing;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.Passing;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingStepKind;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.api.passing.ReversePassing;
import org.lotse.funding.api.passing.RevisePassing;
import org.lotse.funding.core.GrantedToMoos;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Money that is passed on, in the bounds of what was granted. */
@OnEachDatabase
class JpaPassingsTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    /** 132,149 € a year for two years. */
    private static final Grant GRANT = GrantedToMoos.byHeads(100, 166, "132149");

    private MoneyServices all;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = MoneyServices.all(DATABASE, GRANT);
    }

    @Test
    void agreementComesBackWithEveryVersionItsNoticesAndPayments() {
        var id = all.passings.agree(GRANT.id(), share(Towns.MOOS, "40"));
        pass(id, "50000");
        all.passings.issue(new IssueNotice(id, find(id).revision(), "50.1-17", day("2017-12-01")));
        all.passings.revise(new RevisePassing(
                id, find(id).revision(), because(share(Towns.MOOS, "50"), "Eine Stelle mehr in Moos")));

        DATABASE.reopen();
        all = MoneyServices.all(DATABASE, GRANT);
        var kept = find(id);

        assertThat(kept.data().value()).isEqualByComparingTo("50");
        assertThat(kept.granted()).isEqualByComparingTo("132149");
        assertThat(kept.versions()).hasSize(2);
        assertThat(kept.versions().getLast().base()).isEqualByComparingTo("264298");
        assertThat(kept.passedOn()).isEqualByComparingTo("50000");
        assertThat(kept.open()).isEqualByComparingTo("82149");
        assertThat(kept.notices().getFirst().granted()).isEqualByComparingTo("105719.20");
        assertThat(kept.isNoticeMissing()).isTrue();
        assertThat(all.passings.of(GRANT.id())).hasSize(1);
    }

    @Test
    void notMoreIsPromisedThanWasGranted() {
        all.passings.agree(GRANT.id(), share(Towns.MOOS, "60"));
        all.passings.agree(GRANT.id(), amount("Caritas (erfunden)", "80000"));

        assertThat(refusal(() -> all.passings.agree(GRANT.id(), share(Towns.GAIENHOFEN, "10"))))
                .isEqualTo("value funding.rule.promised-too-much");
        assertThat(refusal(() -> all.passings.agree(GRANT.id(), amount("AWO (erfunden)", "25719.21"))))
                .isEqualTo("value funding.rule.promised-too-much");
        all.passings.agree(GRANT.id(), amount("AWO (erfunden)", "25719.20"));
    }

    @Test
    void notMoreIsPassedOnThanIsGrantedToTheReceiver() {
        var id = all.passings.agree(GRANT.id(), share(Towns.MOOS, "10"));
        pass(id, "26429.80");

        assertThat(refusal(() -> pass(id, "0.01"))).isEqualTo("amount funding.rule.more-than-granted");
        assertThat(find(id).open()).isZero();
    }

    @Test
    void moreThanCameIsSaidAndNotRefused() {
        receive("1000");
        var id = all.passings.agree(GRANT.id(), share(Towns.MOOS, "10"));
        pass(id, "1000");
        assertThat(balanceIsTooMuch()).isFalse();

        pass(id, "0.01");

        assertThat(balanceIsTooMuch()).isTrue();
    }

    @Test
    void claimBackGoesDownInProportion() {
        var share = all.passings.agree(GRANT.id(), share(Towns.MOOS, "40"));
        var amount = all.passings.agree(GRANT.id(), amount("Caritas (erfunden)", "100000"));
        pass(share, "105719.20");
        pass(amount, "100000");

        all.instalments.count(new EnterFinalCount(
                GRANT.id(),
                all.instalments.find(GRANT.id()).orElseThrow().revision(),
                83,
                day("2017-09-15"),
                "Ordnungsamt",
                null));

        assertThat(find(share).granted()).isEqualByComparingTo("52860");
        assertThat(find(share).claimedBack()).isEqualByComparingTo("52859.20");
        assertThat(find(amount).granted()).isEqualByComparingTo("50000.37");
        assertThat(find(amount).claimedBack()).isEqualByComparingTo("49999.63");
        assertThat(find(amount).steps().getLast().kind()).isEqualTo(PassingStepKind.CLAIM_BACK);
        all.passings.book(booking(share, MovementKind.RETURNED, "52859.20"));
        assertThat(find(share).claimedBack()).isZero();
    }

    @Test
    void mistakeIsUndoneByACounterEntry() {
        var id = all.passings.agree(GRANT.id(), share(Towns.MOOS, "10"));
        pass(id, "500");
        all.passings.reverse(new ReversePassing(id, find(id).revision(), 1, "Doppelt gebucht"));

        assertThat(find(id).passedOn()).isZero();
        assertThat(find(id).movements()).hasSize(2);
        assertThat(refusal(() -> all.passings.book(booking(id, MovementKind.RETURNED, "1"))))
                .isEqualTo("amount funding.rule.more-back-than-came");
        assertThat(refusal(() -> all.passings.book(booking(id, MovementKind.RECEIVED, "1"))))
                .isEqualTo("kind platform.rule.required");
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(refused(share(new Ags("08999999"), "10")))
                .isEqualTo("municipality funding.rule.municipality-unknown");
        assertThat(refused(share(null, "10"))).isEqualTo("municipality platform.rule.required");
        assertThat(refused(share(Towns.MOOS, "100.01"))).isEqualTo("value funding.rule.share-at-most");
        assertThat(refused(share(Towns.MOOS, "0"))).isEqualTo("value funding.rule.euros");
        assertThat(refused(amount(" ", "10"))).isEqualTo("carrier platform.rule.required");
        assertThat(refused(during("2017-08-31", "2018-08-31"))).isEqualTo("from funding.rule.outside-grant");
        assertThat(refused(during("2017-09-01", "2019-09-01"))).isEqualTo("until funding.rule.outside-grant");
        assertThat(refused(during("2018-09-01", "2018-08-31"))).isEqualTo("until funding.rule.end-before-begin");
        assertThat(all.passings.of(GRANT.id())).isEmpty();
    }

    @Test
    void changeNeedsAReasonAndWhatWasSeen() {
        var id = all.passings.agree(GRANT.id(), share(Towns.MOOS, "40"));

        assertThat(refusal(() -> all.passings.revise(new RevisePassing(id, 0, share(Towns.MOOS, "50")))))
                .isEqualTo("reason funding.rule.change-reason");
        pass(id, "1");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.passings.revise(new RevisePassing(id, 0, share(Towns.MOOS, "50"))));
    }

    @Test
    void whoMayNotIsRefused() {
        var id = all.passings.agree(GRANT.id(), share(Towns.MOOS, "40"));
        var reader = new MoneyServices(DATABASE, List.of(GRANT), FundingPermissions.APPLICATIONS);
        var nobody = new MoneyServices(DATABASE, List.of(GRANT));

        assertThat(reader.passings.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.passings.agree(GRANT.id(), share(Towns.MOOS, "1")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.passings.issue(new IssueNotice(id, 0, "1", day("2017-12-01"))));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.passings.of(GRANT.id()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.passings.find(id));
    }

    private Passing find(PassingId id) {
        return all.passings.find(id).orElseThrow();
    }

    private String refused(PassingData data) {
        return refusal(() -> all.passings.agree(GRANT.id(), data));
    }

    private void pass(PassingId id, String amount) {
        all.passings.book(booking(id, MovementKind.PASSED_ON, amount));
    }

    private BookPassing booking(PassingId id, MovementKind kind, String amount) {
        return new BookPassing(
                id, find(id).revision(), kind, day("2017-12-05"), new BigDecimal(amount), "Auszahlung", null);
    }

    private void receive(String amount) {
        all.instalments.book(new BookMovement(
                GRANT.id(),
                all.instalments.find(GRANT.id()).orElseThrow().revision(),
                MovementKind.RECEIVED,
                day("2017-08-01"),
                new BigDecimal(amount),
                "Landesoberkasse",
                null));
    }

    private boolean balanceIsTooMuch() {
        return all.instalments.find(GRANT.id()).orElseThrow().balance().isPassedOnTooMuch();
    }

    private static PassingData share(Ags town, String share) {
        return data(ReceiverKind.MUNICIPALITY, town, null, PassingMeasure.SHARE, share, "2017-09-01", "2019-08-31");
    }

    private static PassingData amount(String carrier, String amount) {
        return data(ReceiverKind.CARRIER, null, carrier, PassingMeasure.AMOUNT, amount, "2017-09-01", "2019-08-31");
    }

    private static PassingData during(String from, String until) {
        return data(ReceiverKind.MUNICIPALITY, Towns.MOOS, null, PassingMeasure.SHARE, "10", from, until);
    }

    private static PassingData data(
            ReceiverKind receiver,
            Ags town,
            String carrier,
            PassingMeasure measure,
            String value,
            String from,
            String until) {
        return new PassingData(
                receiver,
                town,
                carrier,
                measure,
                new BigDecimal(value),
                day(from),
                day(until),
                "Integrationsmanagement vor Ort",
                day("2017-10-01"),
                null);
    }

    private static PassingData because(PassingData data, String reason) {
        return new PassingData(
                data.receiver(),
                data.municipality(),
                data.carrier(),
                data.measure(),
                data.value(),
                data.from(),
                data.until(),
                data.purpose(),
                data.signedOn(),
                reason);
    }
}
