package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.agreement.ReviseAgreement;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimSort;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.claim.ClaimSummary;
import org.lotse.liga.api.claim.ClaimWarning;
import org.lotse.liga.api.claim.GiveBackClaim;
import org.lotse.liga.api.claim.ReviseClaim;
import org.lotse.liga.api.claim.RunningTotal;
import org.lotse.liga.api.claim.SeenClaim;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.attachment.RemoveAttachment;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.workbook.Cell;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Claims from entering to correcting, with the services as they are and real tables. */
@OnEachDatabase
class JpaClaimsTest {

    private static final Actor.Person GRACE = new Actor.Person(new UserId(new UUID(7, 2)), "Grace Beispiel");

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices all;
    private AgreementId agreement;
    private List<PostId> posts;

    @BeforeEach
    void fiveHalfPosts() {
        all = LigaServices.all(DATABASE);
        agreement = all.agreement();
        posts = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> all.posts.create(Told.post(agreement, "Stelle " + number, "2015-05-01")))
                .toList();
    }

    @Test
    void contractOf2015ComesTo187500Euros() {
        var id = all.claims.enter(year(2016, "30000"));

        DATABASE.reopen();
        all = LigaServices.all(DATABASE);
        var found = all.claims.find(id).orElseThrow();
        assertThat(found.reckoning().actual()).isEqualTo(euros("150000"));
        assertThat(found.reckoning().overhead()).isEqualTo(euros("37500"));
        assertThat(found.reckoning().total()).isEqualTo(euros("187500"));
        assertThat(found.reckoning().warnings()).isEmpty();
        assertThat(found.data()).isEqualTo(year(2016, "30000"));
        assertThat(found.enteredBy()).isEqualTo("Ada Beispiel");
        assertThat(all.claims.total(agreement, 2016))
                .isEqualTo(new RunningTotal(2016, euros("0"), euros("187500"), euros("190000")));
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(all.claims.find(id)).isEmpty();
    }

    @Test
    void whoeverEnteredItDoesNotApproveItAndWhoeverRevisedItEnteredIt() {
        var id = all.claims.enter(year(2016, "30000"));

        assertThat(refusal(() -> all.approval.approve(new SeenClaim(id, 0)))).isEqualTo("liga.rule.four-eyes");
        asGrace(() -> all.claims.revise(new ReviseClaim(id, 0, year(2016, "29000"))));
        asGrace(() -> assertThat(refusal(() -> all.approval.approve(new SeenClaim(id, 1))))
                .isEqualTo("liga.rule.four-eyes"));
        all.approval.approve(new SeenClaim(id, 1));

        var found = all.claims.find(id).orElseThrow();
        assertThat(found.state()).isEqualTo(ClaimState.APPROVED);
        assertThat(found.approvedBy()).isEqualTo("Ada Beispiel");
        assertThat(found.approvedOn()).isEqualTo(Told.TODAY);
        assertThat(all.trail.ofTenants())
                .containsExactly(Act.of("liga.claim-approved", "claim", "" + id).with("agreement", "" + agreement));
    }

    @Test
    void receiptsStayOnceTheClaimIsApprovedAndGoWithOneThatIsRemoved() throws IOException {
        var id = all.claims.enter(year(2016, "30000"));
        var folder = all.attached.of(id);
        folder.remove(new RemoveAttachment(Told.paper(folder, "Falsches Blatt"), 1, "gehört nicht hierher"));
        var receipt = Told.paper(folder, "Lohnjournal");
        asGrace(() -> all.approval.approve(new SeenClaim(id, 0)));

        assertThat(refusal(() -> Told.paper(folder, "Nachgereicht"))).isEqualTo("liga.rule.claim-approved");
        assertThat(refusal(() -> folder.remove(new RemoveAttachment(receipt, 1, "weg"))))
                .isEqualTo("liga.rule.claim-approved");
        assertThat(folder.list()).extracting("id").containsExactly(receipt);
        var open = all.claims.enter(year(2017, "30000"));
        Told.paper(all.attached.of(open), "Lohnjournal");
        all.claims.remove(new SeenClaim(open, 0));
        assertThat(all.attached.of(open).list()).isEmpty();
    }

    @Test
    void approvedOneIsCorrectedByANewVersionThatReplacesItWhenApproved() {
        var first = approved(year(2016, "30000"));

        assertThat(refusal(() -> all.claims.revise(new ReviseClaim(first, 1, year(2016, "31000")))))
                .isEqualTo("liga.rule.claim-approved");
        assertThat(refusal(() -> all.claims.remove(new SeenClaim(first, 1)))).isEqualTo("liga.rule.claim-approved");
        var second = all.claims.correct(new SeenClaim(first, 1));
        assertThat(refusal(() -> all.claims.correct(new SeenClaim(first, 1)))).isEqualTo("liga.rule.correction-begun");
        all.claims.revise(new ReviseClaim(second, 0, year(2016, "31000")));

        assertThat(all.claims.find(first).orElseThrow().correctedBy()).isEqualTo(second);
        assertThat(all.claims.total(agreement, 2016).approved()).isEqualTo(euros("187500"));
        assertThat(all.claims.total(agreement, 2016).waiting()).isEqualTo(euros("5000"));
        asGrace(() -> all.approval.approve(new SeenClaim(second, 1)));

        assertThat(all.claims.find(first).orElseThrow().state()).isEqualTo(ClaimState.REPLACED);
        assertThat(all.claims.find(second).orElseThrow().version()).isEqualTo(2);
        assertThat(all.claims.total(agreement, 2016))
                .isEqualTo(new RunningTotal(2016, euros("192500"), euros("0"), euros("190000")));
        assertThat(ids(ClaimQuery.ALL)).containsExactly(second);
        assertThat(ids(ClaimQuery.ALL.being(ClaimState.REPLACED))).containsExactly(first);
        assertThat(all.claimList.sum(ClaimQuery.ALL)).isEqualTo(euros("192500"));
    }

    @Test
    void correctionThatIsRemovedLeavesWhatWasApproved() {
        var first = approved(year(2016, "30000"));
        var second = all.claims.correct(new SeenClaim(first, 1));

        all.claims.remove(new SeenClaim(second, 0));

        assertThat(all.claims.find(first).orElseThrow().correctedBy()).isNull();
        assertThat(all.claims.total(agreement, 2016).all()).isEqualTo(euros("187500"));
    }

    @Test
    void givenBackOneSaysWhyAndWaitsAgainWhenItIsPutRight() {
        var id = all.claims.enter(year(2016, "30000"));

        assertThat(refusal(() -> all.approval.giveBack(new GiveBackClaim(id, 0, " "))))
                .isEqualTo("reason platform.rule.required");
        all.approval.giveBack(new GiveBackClaim(id, 0, "Beleg fehlt"));

        assertThat(all.claims.find(id).orElseThrow().reason()).isEqualTo("Beleg fehlt");
        assertThat(all.claimList.waiting()).isZero();
        asGrace(() -> assertThat(refusal(() -> all.approval.approve(new SeenClaim(id, 1))))
                .isEqualTo("liga.rule.claim-not-waiting"));
        all.claims.revise(new ReviseClaim(id, 1, year(2016, "30000")));
        assertThat(all.claims.find(id).orElseThrow().state()).isEqualTo(ClaimState.ENTERED);
        assertThat(all.claims.find(id).orElseThrow().reason()).isNull();
    }

    @Test
    void sameDaysAreNotClaimedTwice() {
        all.claims.enter(claim("2016-01-01", "2016-06-30", "15000"));

        assertThat(refusal(() -> all.claims.enter(claim("2016-06-30", "2016-12-31", "15000"))))
                .isEqualTo("from liga.rule.claimed-twice");
        all.claims.enter(claim("2016-07-01", "2016-12-31", "15000"));
        assertThat(refusal(() -> all.claims.enter(claim("2016-12-01", "2017-01-31", "1"))))
                .isEqualTo("to liga.rule.one-year");
        assertThat(refusal(() -> all.claims.enter(claim("2015-04-30", "2015-12-31", "1"))))
                .isEqualTo("from liga.rule.outside-term");
    }

    @Test
    void twoWhoClaimTheSameDaysAtOnceMakeOneClaim() throws Exception {
        var refusals = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(2)) {
            var attempts = people.invokeAll(Collections.nCopies(2, () -> {
                all.claims.enter(year(2016, "30000"));
                return true;
            }));
            for (var attempt : attempts) {
                try {
                    attempt.get();
                } catch (ExecutionException refused) {
                    refusals.add(((RuleViolation) refused.getCause()).key());
                }
            }
        }

        assertThat(refusals).containsExactly("liga.rule.claimed-twice");
        assertThat(ids(ClaimQuery.ALL)).hasSize(1);
    }

    @Test
    void halvesOfALeapYearComeToTheSameAsTheWhole() {
        var first = all.claims.reckon(claim("2016-01-01", "2016-06-30", "0"));
        var second = all.claims.reckon(claim("2016-07-01", "2016-12-31", "0"));

        assertThat(first.overhead()).isEqualTo(euros("18647.55"));
        assertThat(second.overhead()).isEqualTo(euros("18852.45"));
        assertThat(first.overhead().add(second.overhead())).isEqualTo(euros("37500"));
    }

    @Test
    void whatLooksWrongIsTold() {
        approved(year(2016, "30000"));
        all.posts.create(new PostData(
                agreement,
                "Stelle 6",
                euros("0.5"),
                QualificationTier.DEGREE,
                day("2017-01-01"),
                null,
                List.of(new Holder("Max Muster", day("2017-01-01"), day("2017-01-31"))),
                List.of(),
                null));
        all.agreements.revise(new ReviseAgreement(agreement, 0, withRuleUntil("2017-02-28")));
        var costs = new ArrayList<ClaimCost>();
        costs.add(new ClaimCost(posts.getFirst(), euros("20000")));
        posts.stream().skip(1).forEach(post -> costs.add(new ClaimCost(post, euros("7500"))));

        var told = all.claims
                .reckon(new ClaimData(agreement, day("2017-01-01"), day("2017-03-31"), costs, null))
                .warnings();

        assertThat(told)
                .containsExactly(
                        new ClaimWarning(ClaimWarning.Kind.NO_RULE, null, new BigDecimal("31")),
                        new ClaimWarning(ClaimWarning.Kind.MORE_POSTS, null, euros("3")),
                        new ClaimWarning(ClaimWarning.Kind.COST_JUMPED, "Stelle 1", new BigDecimal("171")),
                        new ClaimWarning(ClaimWarning.Kind.NO_COST, "Stelle 6", null),
                        new ClaimWarning(ClaimWarning.Kind.VACANT, "Stelle 6", new BigDecimal("59")));
    }

    @Test
    void ceilingOfTheYearIsWatched() {
        approved(claim("2016-01-01", "2016-06-30", "30000"));

        var told = all.claims.reckon(claim("2016-07-01", "2016-12-31", "1000")).warnings();

        // 150,000 and 5,000 cost, 37,500 lump sum, 190,000 at most.
        assertThat(told).contains(new ClaimWarning(ClaimWarning.Kind.ABOVE_CEILING, null, euros("2500")));
    }

    @Test
    void whatWasReckonedByOtherPostsIsNotApproved() {
        var id = all.claims.enter(year(2016, "30000"));
        all.agreements.revise(new ReviseAgreement(agreement, 0, withRuleUntil("2016-06-30")));

        asGrace(() -> assertThat(refusal(() -> all.approval.approve(new SeenClaim(id, 0))))
                .isEqualTo("liga.rule.claim-outdated"));
        assertThat(all.claims.find(id).orElseThrow().reckoning().overhead()).isEqualTo(euros("37500"));
    }

    @Test
    void listIsSortedByDayAndAmountAndNarrowed() {
        var first = all.claims.enter(claim("2016-01-01", "2016-06-30", "20000"));
        var second = all.claims.enter(claim("2016-07-01", "2016-12-31", "10000"));
        var third = all.claims.enter(claim("2017-01-01", "2017-03-31", "1000"));

        assertThat(ids(ClaimQuery.ALL)).containsExactly(third, second, first);
        assertThat(ids(ClaimQuery.ALL.by(ClaimSort.TOTAL, true))).containsExactly(first, second, third);
        assertThat(ids(ClaimQuery.ALL.during(2016).by(ClaimSort.FROM, false))).containsExactly(first, second);
        assertThat(ids(ClaimQuery.ALL.under(agreement).being(ClaimState.APPROVED)))
                .isEmpty();
        assertThat(all.claimList.waiting()).isEqualTo(3);
        var page = all.claimList.page(ClaimQuery.ALL.by(ClaimSort.TOTAL, true), null, 2);
        assertThat(all.claimList
                        .page(
                                ClaimQuery.ALL.by(ClaimSort.TOTAL, true),
                                page.next().orElseThrow(),
                                2)
                        .items())
                .extracting(ClaimSummary::id)
                .containsExactly(third);
    }

    @Test
    void sheetAndWorkbookSayWhatIsClaimed() throws IOException {
        var id = approved(year(2016, "30000"));

        all.papers.sheet(id, OutputStream.nullOutputStream());
        all.papers.workbook(id, Locale.GERMAN, OutputStream.nullOutputStream());

        assertThat(all.press.papers().getFirst().parts().toString())
                .contains("187.500,00", "37.500,00", "Vertrag vom Mai 2015", "AWO", "Grace Beispiel");
        var sheet = all.spreadsheets.workbooks().getFirst().sheets().getFirst();
        assertThat(sheet.rows()).hasSize(6);
        assertThat(sheet.rows().getLast()).contains(new Cell.Amount(187_500, 2));
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new LigaServices(DATABASE, LigaPermissions.READ);
        var id = all.claims.enter(year(2016, "30000"));

        assertThat(reader.claims.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.claims.enter(year(2017, "1")));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.approval.approve(new SeenClaim(id, 0)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.papers.sheet(id, OutputStream.nullOutputStream()));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> new LigaServices(DATABASE).claimList.page(ClaimQuery.ALL, null, 1));
    }

    private ClaimId approved(ClaimData data) {
        var id = all.claims.enter(data);
        asGrace(() -> all.approval.approve(new SeenClaim(id, 0)));
        return id;
    }

    private ClaimData year(int year, String cost) {
        return claim(year + "-01-01", year + "-12-31", cost);
    }

    private ClaimData claim(String from, String to, String cost) {
        return new ClaimData(
                agreement,
                day(from),
                day(to),
                posts.stream().map(post -> new ClaimCost(post, euros(cost))).toList(),
                null);
    }

    private AgreementData withRuleUntil(String last) {
        var data = all.agreements.find(agreement).orElseThrow().data();
        return new AgreementData(
                data.carrier(),
                data.title(),
                data.fileReference(),
                data.term(),
                data.posts(),
                data.ceiling(),
                data.territory(),
                List.of(new RefundRule(day("2015-05-01"), day(last), euros("7500"), "Vertrag vom Mai 2015")),
                data.evaluations(),
                data.note());
    }

    private List<ClaimId> ids(ClaimQuery query) {
        return all.claimList.page(query, null, 50).items().stream()
                .map(ClaimSummary::id)
                .toList();
    }

    private static void asGrace(Runnable act) {
        var tenant = DATABASE.scope().require().tenant();
        try (var bound = DATABASE.scope().bind(() -> Optional.of(new Scope(tenant, GRACE)))) {
            act.run();
        }
    }
}
