package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.liga.core.Told.GOTTMADINGEN;
import static org.lotse.liga.core.Told.SINGEN;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.Involved;
import org.lotse.liga.api.change.SeenChange;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.api.delivery.ReplaceDelivery;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.post.RevisePost;
import org.lotse.liga.api.post.Share;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.secondment.Secondment;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.testing.databases.OnEachDatabase;

@OnEachDatabase
class PostMembersTest {

    private static final KindId POST = new KindId("liga.post");
    private static final UserId MIA = new UserId(new UUID(5, 1));
    private static final TenantId IN_SINGEN = new TenantId(SINGEN.value());
    private static final TenantId IN_GOTTMADINGEN = new TenantId(GOTTMADINGEN.value());

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices liga;
    private AgreementId agreement;

    @BeforeEach
    void anAgreement() {
        liga = LigaServices.all(DATABASE);
        liga.secondments.member("mia.muster", new Colleague(MIA, "Mia Muster"));
        agreement = liga.agreement();
    }

    @Test
    void holderIsFoundBySignInNameAndKeptWithLanguages() {
        var post = liga.posts.create(post(" Mia.Muster ", List.of(share("2017-01-01", null))));

        assertThat(liga.posts.find(post).orElseThrow().data().holders())
                .containsExactly(new Holder(
                        "Mia Muster",
                        "mia.muster",
                        MIA,
                        List.of(new Language("ar"), new Language("ti")),
                        day("2017-01-01"),
                        day("2017-12-31")));
    }

    @Test
    void whoIsNoMemberOfTheDistrictIsRefusedBesideTheField() {
        assertThat(refusal(() -> liga.posts.create(post("somebody", List.of()))))
                .isEqualTo("holders liga.rule.holder-unknown");
        assertThat(liga.secondments.kept(POST)).isEmpty();
    }

    @Test
    void accessFollowsFromWhatHolderAndShareHaveInCommon() {
        var post = liga.posts.create(post(
                "mia.muster",
                List.of(
                        share("2017-01-01", "2017-06-30"),
                        new Share(GOTTMADINGEN, euros("40"), day("2017-07-01"), null))));

        assertThat(liga.secondments.kept(POST))
                .containsExactlyInAnyOrder(
                        new Secondment(post.value(), MIA, IN_SINGEN, day("2017-01-01"), day("2017-06-30"), null),
                        new Secondment(post.value(), MIA, IN_GOTTMADINGEN, day("2017-07-01"), day("2017-12-31"), null));
    }

    @Test
    void accessEndsWithTheDayFromWhichTheMunicipalityHasItDoneOtherwiseAndComesBack() {
        var changes = ChangeServices.all(DATABASE);
        liga.deliveries.replace(new ReplaceDelivery(
                SINGEN, 0, List.of(new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2015-05-01"), null))));
        var post = liga.posts.create(post("mia.muster", List.of(share("2017-01-01", null))));
        var change = changes.changes.plan(new ChangeData(SINGEN, DeliveryModel.OWN, day("2017-10-01"), "Rat", null));
        liga.members.follow();
        assertThat(liga.secondments.kept(POST)).extracting(Secondment::to).containsExactly(day("2017-12-31"));
        assertThat(changes.changes.find(change).orElseThrow().involved().access())
                .containsExactly(new Involved.Access(post, "Stelle 1", "Mia Muster", true, false, day("2017-09-30")));

        changes.procedure.announce(new SeenChange(change, 0));
        liga.members.follow();
        assertThat(liga.secondments.kept(POST)).extracting(Secondment::to).containsExactly(day("2017-09-30"));
        changes.procedure.abandon(new AbandonChange(change, 1, "Doch nicht"));
        liga.members.follow();
        assertThat(liga.secondments.kept(POST)).extracting(Secondment::to).containsExactly(day("2017-12-31"));

        liga.deliveries.replace(new ReplaceDelivery(
                SINGEN,
                liga.deliveries.find(SINGEN).orElseThrow().revision(),
                List.of(
                        new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2015-05-01"), null),
                        new DeliveryStep(DeliveryModel.OWN, day("2017-03-01"), null),
                        new DeliveryStep(DeliveryModel.DISTRICT_WITH_LIGA, day("2017-11-01"), null))));
        liga.members.follow();

        assertThat(liga.secondments.kept(POST))
                .extracting(Secondment::from, Secondment::to)
                .containsExactly(
                        tuple(day("2017-01-01"), day("2017-02-28")), tuple(day("2017-11-01"), day("2017-12-31")));
    }

    @Test
    void aFreeNameGetsNoAccess() {
        liga.posts.create(post(null, List.of(share("2017-01-01", null))));

        assertThat(liga.secondments.kept(POST)).isEmpty();
    }

    @Test
    void accessGoesWithTheShareAndWithThePost() {
        var post = liga.posts.create(post("mia.muster", List.of(share("2017-01-01", null))));
        liga.posts.revise(new RevisePost(post, revision(post), post("mia.muster", List.of())));

        assertThat(liga.secondments.kept(POST)).isEmpty();

        liga.posts.revise(new RevisePost(post, revision(post), post("mia.muster", List.of(share("2017-01-01", null)))));
        assertThat(liga.secondments.kept(POST)).hasSize(1);
        liga.posts.remove(post, revision(post));

        assertThat(liga.secondments.kept(POST)).isEmpty();
    }

    private long revision(PostId post) {
        return liga.posts.find(post).orElseThrow().revision();
    }

    private static Share share(String from, String to) {
        return new Share(SINGEN, euros("60"), day(from), to == null ? null : day(to));
    }

    private PostData post(String signInName, List<Share> shares) {
        return new PostData(
                agreement,
                "Stelle 1",
                euros("0.5"),
                QualificationTier.DEGREE,
                day("2017-01-01"),
                null,
                List.of(new Holder(
                        signInName == null ? "Mia Muster" : "",
                        signInName,
                        new UserId(new UUID(9, 9)),
                        List.of(new Language("ti"), new Language("ar")),
                        day("2017-01-01"),
                        day("2017-12-31"))),
                shares,
                null);
    }
}
