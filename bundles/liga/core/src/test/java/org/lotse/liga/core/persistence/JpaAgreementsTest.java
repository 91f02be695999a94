package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementSummary;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.agreement.ReviseAgreement;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.PostSort;
import org.lotse.liga.api.post.PostState;
import org.lotse.liga.api.post.PostSummary;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.Vacancies;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Agreements and posts, with the services as they are and real tables. */
@OnEachDatabase
class JpaAgreementsTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices all;
    private CarrierId awo;

    @BeforeEach
    void oneCarrier() {
        all = LigaServices.all(DATABASE);
        awo = all.carriers.add(Told.carrier("AWO"));
    }

    @Test
    void everythingWrittenDownComesBack() {
        var data = Told.agreement(awo);

        var id = all.agreements.conclude(data);

        DATABASE.reopen();
        all = LigaServices.all(DATABASE);
        var found = all.agreements.find(id).orElseThrow();
        assertThat(found.data()).isEqualTo(data);
        assertThat(found.carrierName()).isEqualTo("AWO");
        assertThat(found.standing().endsOn()).isEqualTo(day("2018-04-30"));
        assertThat(found.unruled()).isEmpty();
        assertThat(all.agreements.all().getFirst().nextEvaluation()).isEqualTo(day("2017-12-15"));
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(all.agreements.find(id)).isEmpty();
    }

    @Test
    void thoseAboutWhichToDecideComeFirst() {
        var running = all.agreements.conclude(Told.agreement(awo));
        var ending = conclude(new AgreementTerm(day("2016-01-01"), day("2017-07-31"), 3, null, 0, null));
        var due = conclude(new AgreementTerm(day("2016-01-01"), day("2017-09-30"), 3, null, 12, null));
        var over = conclude(new AgreementTerm(day("2013-01-01"), day("2014-12-31"), 3, null, 0, null));

        assertThat(all.agreements.all()).extracting(AgreementSummary::id).containsExactly(due, ending, running, over);
    }

    @Test
    void rulesDoNotOverlapAndDaysWithoutOneAreTold() {
        assertThat(refusal(() -> conclude(
                        Told.term(),
                        new RefundRule(day("2015-05-01"), null, euros("7500"), "Vertrag"),
                        new RefundRule(day("2017-01-01"), null, euros("8000"), "Nachtrag"))))
                .isEqualTo("rules liga.rule.overlap");

        var id = conclude(Told.term(), new RefundRule(day("2015-05-01"), day("2017-12-31"), euros("7500"), "Vertrag"));

        assertThat(all.agreements.find(id).orElseThrow().unruled())
                .containsExactly(new Period(day("2018-01-01"), day("2018-04-30")));
    }

    @Test
    void revisingKeepsTheCarrierAndRefusesWhoWasSlower() {
        var id = all.agreements.conclude(Told.agreement(awo));
        var other = all.carriers.add(Told.carrier("DRK"));

        assertThat(refusal(() -> all.agreements.revise(new ReviseAgreement(id, 0, Told.agreement(other)))))
                .isEqualTo("carrier liga.rule.carrier-stays");
        all.agreements.revise(new ReviseAgreement(id, 0, Told.agreement(awo)));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.agreements.revise(new ReviseAgreement(id, 0, Told.agreement(awo))));
    }

    @Test
    void postComesBackAndCountsForItsAgreement() {
        var agreement = all.agreements.conclude(Told.agreement(awo));
        var data = Told.post(agreement, "Singen 1", "2015-05-01");

        var id = all.posts.create(data);

        DATABASE.reopen();
        all = LigaServices.all(DATABASE);
        var found = all.posts.find(id).orElseThrow();
        assertThat(found.data()).isEqualTo(data);
        assertThat(found.agreementTitle()).isEqualTo("Sozialarbeit in der Anschlussunterbringung");
        assertThat(all.agreements.find(agreement).orElseThrow().postsNow()).isEqualTo(euros("0.5"));
        assertThat(refusal(() -> all.agreements.remove(agreement, 0))).isEqualTo("liga.rule.agreement-in-use");
        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(all.posts.find(id)).isEmpty();
    }

    @Test
    void listFindsByNameHolderCarrierStateAndMunicipality() {
        var agreement = all.agreements.conclude(Told.agreement(awo));
        var filled = all.posts.create(Told.post(agreement, "Singen 1", "2015-05-01"));
        var vacant = all.posts.create(post(agreement, "Singen 2", "2016-01-01", null, day("2017-01-31")));
        var ended = all.posts.create(post(agreement, "Singen 3", "2015-06-01", day("2017-05-31"), null));
        var toCome = all.posts.create(post(agreement, "Singen 4", "2017-07-01", null, null));

        assertThat(ids(PostQuery.ALL)).containsExactly(filled, vacant, ended, toCome);
        assertThat(ids(PostQuery.ALL.by(PostSort.FROM, true))).containsExactly(toCome, vacant, ended, filled);
        assertThat(ids(PostQuery.ALL.being(PostState.FILLED))).containsExactly(filled);
        assertThat(ids(PostQuery.ALL.being(PostState.VACANT))).containsExactly(vacant);
        assertThat(ids(PostQuery.ALL.being(PostState.ENDED))).containsExactly(ended);
        assertThat(ids(PostQuery.ALL.being(PostState.TO_COME))).containsExactly(toCome);
        assertThat(ids(PostQuery.ALL.matching("awo mia"))).containsExactly(filled);
        assertThat(ids(PostQuery.ALL.in(Told.SINGEN).being(PostState.FILLED))).containsExactly(filled);
        assertThat(ids(PostQuery.ALL.in(Told.GOTTMADINGEN))).isEmpty();
        assertThat(ids(PostQuery.ALL.of(awo).under(agreement))).hasSize(4);
        assertThat(all.postList.vacancies()).isEqualTo(new Vacancies(1, euros("0.5")));
        var line = all.postList
                .page(PostQuery.ALL.being(PostState.VACANT), null, 10)
                .items()
                .getFirst();
        assertThat(line.vacantSince()).isEqualTo(day("2017-02-01"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var agreement = all.agreements.conclude(Told.agreement(awo));
        var created = IntStream.range(0, 7)
                .mapToObj(number -> all.posts.create(Told.post(agreement, "Gleich", "2015-05-01")))
                .collect(Collectors.toSet());

        for (var query : List.of(PostQuery.ALL, PostQuery.ALL.by(PostSort.FROM, true))) {
            var seen = new ArrayList<PostId>();
            var page = all.postList.page(query, null, 3);
            page.items().forEach(row -> seen.add(row.id()));
            while (page.next().isPresent()) {
                page = all.postList.page(query, page.next().get(), 3);
                page.items().forEach(row -> seen.add(row.id()));
            }
            assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(created);
        }
        var exported = new ArrayList<PostSummary>();
        all.postList.export(PostQuery.ALL, exported::add);
        assertThat(exported).hasSize(7);
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new LigaServices(DATABASE, LigaPermissions.READ);

        assertThat(reader.agreements.all()).isEmpty();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.agreements.conclude(Told.agreement(awo)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.postList.export(PostQuery.ALL, row -> {}));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> new LigaServices(DATABASE).postList.page(PostQuery.ALL, null, 1));
    }

    private List<PostId> ids(PostQuery query) {
        return all.postList.page(query, null, 50).items().stream()
                .map(PostSummary::id)
                .toList();
    }

    private AgreementId conclude(AgreementTerm term, RefundRule... rules) {
        var data = Told.agreement(awo);
        return all.agreements.conclude(new AgreementData(
                awo, data.title(), null, term, data.posts(), null, Set.of(), List.of(rules), List.of(), null));
    }

    private static PostData post(
            AgreementId agreement, String name, String from, @Nullable LocalDate to, @Nullable LocalDate heldTo) {
        var holders = heldTo == null ? List.<Holder>of() : List.of(new Holder("Max Muster", day(from), heldTo));
        return new PostData(
                agreement, name, euros("0.5"), QualificationTier.DEGREE, day(from), to, holders, List.of(), null);
    }
}
