package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementData;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.AgreementTerm;
import org.lotse.liga.api.agreement.NoticePoint;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimData;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.SeenClaim;
import org.lotse.liga.api.post.Holder;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.PostQuery;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.api.retention.Expiring;
import org.lotse.liga.api.retention.RetentionKind;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.Participant;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.retention.EraseExpired;
import org.lotse.liga.core.application.retention.TransactionalRetention;
import org.lotse.liga.core.domain.retention.ExpiryBook;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What goes after some years, with the job as it is and real tables. Today is 1 June 2017. */
@OnEachDatabase
class JpaRetentionTest {

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private LigaServices all;
    private TrainingServices office;
    private AgreementId agreement;
    private ExpiryBook book;
    private TransactionalRetention retention;

    @BeforeEach
    void agreementRunsSinceLong() {
        all = LigaServices.all(DATABASE);
        office = TrainingServices.all(DATABASE);
        var old = Told.agreement(all.carriers.add(Told.carrier("AWO")));
        agreement = all.agreements.conclude(new AgreementData(
                old.carrier(),
                old.title(),
                null,
                new AgreementTerm(day("2000-01-01"), null, 3, NoticePoint.YEAR_END, 0, null),
                old.posts(),
                null,
                old.territory(),
                List.of(new RefundRule(day("2000-01-01"), null, euros("7500"), "Vertrag")),
                List.of(),
                null));
        book = new JpaExpiryBook(DATABASE.unit().entities(), LigaServices.papers(DATABASE));
        retention = new TransactionalRetention(
                book, new FakeAccess(LigaPermissions.READ), DATABASE.unit().transactions());
    }

    @Test
    void claimsGoTenYearsAfterTheEndOfTheirYearWithAllVersions() throws InterruptedException {
        var post = all.posts.create(Told.post(agreement, "Stelle 1", "2000-01-01"));
        var old = claim(post, "2006-01-01", "2006-12-31");
        approve(old);
        var corrected = all.claims.correct(new SeenClaim(old, 1));
        approve(corrected);
        var kept = claim(post, "2007-01-01", "2007-12-31");
        assertThat(retention.until(day("2017-01-01")))
                .extracting(Expiring::subject)
                .containsExactly(corrected.toString(), old.toString());
        assertThat(retention.until(day("2018-01-01"))).hasSize(3);

        erase();

        assertThat(all.claims.find(old)).isEmpty();
        assertThat(all.claims.find(corrected)).isEmpty();
        assertThat(all.claims.find(kept)).isPresent();
    }

    @Test
    void namesOfHoldersGoAndDaysStay() throws InterruptedException {
        var post = all.posts.create(new PostData(
                agreement,
                "Stelle 1",
                euros("0.5"),
                QualificationTier.DEGREE,
                day("2000-01-01"),
                null,
                List.of(
                        new Holder("Alma Altbeispiel", day("2000-01-01"), day("2006-12-31")),
                        new Holder("Max Muster", day("2007-01-01"), day("2007-12-31")),
                        new Holder("Mia Muster", day("2008-01-01"), null)),
                List.of(),
                null));
        assertThat(retention.until(day("2017-06-01")))
                .extracting(Expiring::kind)
                .containsExactly(RetentionKind.HOLDER);

        erase();

        assertThat(all.posts.find(post).orElseThrow().data().holders())
                .extracting(Holder::name)
                .containsExactly("–", "Max Muster", "Mia Muster");
        assertThat(all.postList
                        .page(PostQuery.ALL.matching("altbeispiel"), null, 5)
                        .items())
                .isEmpty();
        assertThat(retention.until(day("2017-06-01"))).isEmpty();
        assertThat(retention.until(day("2018-01-01"))).hasSize(1);
    }

    @Test
    void participantsGoEarlierIfNoProgrammeWantsThem() throws InterruptedException {
        all.posts.create(Told.post(agreement, "Stelle 1", "2000-01-01"));
        var awo = all.agreements.find(agreement).orElseThrow().data().carrier();
        var id = office.trainings.offer(training("2013-05-05"));
        office.participants.enter(new EnterParticipant(id, "Mia Muster", awo, null, null, null));
        office.participants.enter(new EnterParticipant(id, "Gerda Gast", null, Told.SINGEN, null, null));
        assertThat(retention.until(day("2017-06-01")))
                .extracting(Expiring::kind)
                .containsExactly(RetentionKind.OTHER_PARTICIPANT);

        erase();

        assertThat(office.trainings.find(id).orElseThrow().participants())
                .extracting(Participant::name)
                .containsExactly("Mia Muster");
        assertThat(retention.until(day("2024-01-01")))
                .extracting(Expiring::erasedOn)
                .containsExactly(day("2024-01-01"));
    }

    @Test
    void whoMayNotIsToldNothing() {
        var nobody = new TransactionalRetention(
                book, new FakeAccess(), DATABASE.unit().transactions());

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.until(Told.TODAY));
    }

    private void erase() throws InterruptedException {
        RunNow.once(
                new EraseExpired(
                        book,
                        new LigaChanges(new Towns(), DATABASE.scope(), Told.CLOCK),
                        DATABASE.unit().transactions()),
                Told.CLOCK.instant());
    }

    private ClaimId claim(PostId post, String from, String to) {
        return all.claims.enter(
                new ClaimData(agreement, day(from), day(to), List.of(new ClaimCost(post, euros("1000"))), null));
    }

    private void approve(ClaimId claim) {
        var tenant = DATABASE.scope().require().tenant();
        var grace = new Actor.Person(new UserId(new UUID(7, 9)), "Grace Beispiel");
        try (var bound = DATABASE.scope().bind(() -> Optional.of(new Scope(tenant, grace)))) {
            all.approval.approve(new SeenClaim(claim, 0));
        }
    }

    private static TrainingData training(String on) {
        return new TrainingData(
                "Asylrecht",
                "Asylrecht",
                null,
                null,
                List.of(new TrainingDay(day(on), LocalTime.of(9, 0), LocalTime.of(16, 0))),
                "Landratsamt",
                null,
                5,
                null,
                Audience.BOTH,
                true);
    }
}
