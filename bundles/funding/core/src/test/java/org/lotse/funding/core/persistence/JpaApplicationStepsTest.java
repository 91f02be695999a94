package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;
import static org.lotse.funding.core.persistence.ApplicationSamples.OF_2017;
import static org.lotse.funding.core.persistence.ApplicationSamples.approved;
import static org.lotse.funding.core.persistence.ApplicationSamples.data;
import static org.lotse.funding.core.persistence.ApplicationSamples.granted;
import static org.lotse.funding.core.persistence.ApplicationSamples.konstanz;
import static org.lotse.funding.core.persistence.ApplicationSamples.numbered;
import static org.lotse.funding.core.persistence.ApplicationSamples.picture;
import static org.lotse.funding.core.persistence.ApplicationSamples.post;
import static org.lotse.funding.core.persistence.ApplicationSamples.rejected;
import static org.lotse.funding.core.persistence.ApplicationSamples.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.ObjectToDecision;
import org.lotse.funding.api.application.ReopenApplication;
import org.lotse.funding.api.application.ReviseApplication;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.api.application.TakeBack;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Applications from the draft to the decision, and what is granted by it. */
@OnEachDatabase
class JpaApplicationStepsTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private FundingServices all;

    @BeforeEach
    void inKonstanz() {
        DATABASE.scope().in(FixedScope.KONSTANZ);
        all = FundingServices.all(DATABASE);
    }

    @Test
    void everyStepFollowsOnTheOneBeforeAndStaysInTheHistory() {
        var id = sent(konstanz(418, post("1.00"), post("0.50")));

        all.steps.decide(approved(id, 3, "332761", granted(1, "1.00"), granted(2, "0.50")));

        assertThat(found(id).history())
                .extracting(ApplicationStep::kind)
                .containsExactly(
                        ApplicationStep.Kind.APPROVED,
                        ApplicationStep.Kind.SENT,
                        ApplicationStep.Kind.SIGNED,
                        ApplicationStep.Kind.CHECKED,
                        ApplicationStep.Kind.BEGUN);
        assertThat(found(id).history().get(2).detail()).contains("Bürgermeisterin Muster");
        assertThat(found(id).deadline()).isEmpty();
        assertThat(all.trail.ofTenants())
                .extracting(Act::name)
                .containsExactly(
                        "funding.application-checked",
                        "funding.application-signed",
                        "funding.application-sent",
                        "funding.application-decided");
        assertThat(refusal(() -> all.steps.object(new ObjectToDecision(id, 4, day("2026-05-01"), "Zu wenig"))))
                .isEqualTo("funding.rule.application-granted-all");
        assertThat(refusal(() -> all.steps.check(new SeenApplication(id, 4))))
                .isEqualTo("funding.rule.application-step");
    }

    @Test
    void whatIsSignedDoesNotChangeUntilSomebodyGoesBackWithAReason() {
        var id = all.applications.begin(konstanz(418, post("1.00")));
        all.steps.check(new SeenApplication(id, 0));
        all.steps.sign(signature(id, 1));

        assertThat(refusal(() -> all.applications.revise(new ReviseApplication(id, 2, konstanz(418, post("0.50"))))))
                .isEqualTo("funding.rule.application-no-draft");
        assertThat(refusal(() -> all.steps.reopen(new ReopenApplication(id, 2, " "))))
                .isEqualTo("reason platform.rule.required");

        all.steps.reopen(new ReopenApplication(id, 2, "Eine Stelle fehlt"));
        all.applications.revise(new ReviseApplication(id, 3, konstanz(418, numbered(1, "1.00"), post("0.50"))));

        assertThat(found(id).data().posts()).hasSize(2);
        assertThat(found(id).history().getFirst().reason()).contains("Eine Stelle fehlt");
    }

    @Test
    void grantIsWhatWasApprovedLastAndNotWithdrawn() {
        var id = sent(konstanz(418, post("1.00"), post("0.50")));
        all.steps.decide(approved(id, 3, "51000", granted(1, "1.00")));

        var grant = all.grants.find(id).orElseThrow();

        assertThat(grant.yearly()).isEqualByComparingTo("51000");
        assertThat(grant.rules()).isEqualTo(OF_2017);
        assertThat(grant.municipalities()).containsExactly(Towns.KONSTANZ);
        assertThat(grant.counted()).contains(418);
        assertThat(grant.estimated()).isEmpty();
        assertThat(grant.posts())
                .containsExactly(new FundedPost(
                        1,
                        Qualification.MIDDLE,
                        new BigDecimal("1.00"),
                        day("2018-01-01"),
                        day("2019-12-31"),
                        Optional.empty()));
        assertThat(all.grants.all()).containsExactly(grant);
        assertThat(found(id).deadline())
                .contains(new ApplicationDeadline(ApplicationDeadline.Kind.OBJECT, day("2026-05-10")));

        all.steps.object(new ObjectToDecision(id, 4, day("2026-05-02"), "Die halbe Stelle fehlt"));
        assertThat(all.grants.all()).containsExactly(grant);

        all.steps.decide(new DecideApplication(
                id,
                5,
                Ruling.REJECTED,
                "4-W",
                day("2026-05-03"),
                day("2026-05-04"),
                null,
                null,
                null,
                List.of(),
                "Nein"));
        assertThat(found(id).state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(all.grants.all()).containsExactly(grant);
        assertThat(found(id).deadline())
                .contains(new ApplicationDeadline(ApplicationDeadline.Kind.SUE, day("2026-06-04")));
        assertThat(refusal(() -> all.steps.object(new ObjectToDecision(id, 6, day("2026-05-04"), "Doch"))))
                .isEqualTo("funding.rule.application-objected");

        all.steps.takeBack(new TakeBack(id, 6, false, day("2026-05-04"), "Der Träger sprang ab"));
        assertThat(all.grants.all()).isEmpty();
        assertThat(all.grants.find(id)).isEmpty();
    }

    @Test
    void rejectionGrantsNothingAndAnObjectionMayChangeThat() {
        var id = sent(konstanz(418, post("1.00")));
        all.steps.decide(rejected(id, 3));

        assertThat(found(id).state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(all.grants.all()).isEmpty();
        assertThat(refusal(() -> all.steps.takeBack(new TakeBack(id, 4, false, day("2026-05-04"), "Egal"))))
                .isEqualTo("funding.rule.application-step");

        all.steps.object(new ObjectToDecision(id, 4, day("2026-05-01"), "Die Zahl war richtig"));
        all.steps.takeBack(new TakeBack(id, 5, true, day("2026-05-02"), "Erledigt"));
        assertThat(found(id).state()).isEqualTo(ApplicationState.REJECTED);

        all.steps.object(new ObjectToDecision(id, 6, day("2026-05-03"), "Doch nicht erledigt"));
        all.steps.decide(new DecideApplication(
                id,
                7,
                Ruling.APPROVED,
                "4-W",
                day("2026-05-03"),
                day("2026-05-04"),
                new BigDecimal("332761"),
                day("2018-01-01"),
                day("2019-12-31"),
                List.of(granted(1, "1.00")),
                null));
        assertThat(all.grants.all()).hasSize(1);
    }

    @Test
    void decisionThatCannotBeIsRefusedBesideItsField() {
        var id = sent(konstanz(418, post("0.50")));

        assertThat(refusal(() -> all.steps.decide(approved(id, 3, "332761"))))
                .isEqualTo("posts funding.rule.granted-none");
        assertThat(refusal(() -> all.steps.decide(approved(id, 3, "332761", granted(7, "0.50")))))
                .isEqualTo("posts funding.rule.granted-unknown");
        assertThat(refusal(() -> all.steps.decide(approved(id, 3, "332761", granted(1, "0.75")))))
                .isEqualTo("posts funding.rule.granted-more");
        assertThat(refusal(() -> all.steps.decide(approved(id, 3, "-1", granted(1, "0.50")))))
                .isEqualTo("yearly funding.rule.amount");
        assertThat(refusal(() -> all.steps.decide(new DecideApplication(
                        id,
                        3,
                        Ruling.REJECTED,
                        "4",
                        day("2026-04-09"),
                        day("2026-04-08"),
                        null,
                        null,
                        null,
                        List.of(),
                        "x"))))
                .isEqualTo("notifiedOn funding.rule.day-before");
        assertThat(refusal(() -> all.steps.decide(new DecideApplication(
                        id,
                        3,
                        Ruling.REJECTED,
                        "4",
                        day("2026-04-09"),
                        day("2026-04-09"),
                        null,
                        null,
                        null,
                        List.of(),
                        " "))))
                .isEqualTo("reason platform.rule.required");
        assertThat(found(id).decisions()).isEmpty();
    }

    @Test
    void whatWasSignedIsPrintedAsItWasSigned() throws IOException {
        var id = all.applications.begin(konstanz(418, post("1.00")));
        all.steps.check(new SeenApplication(id, 0));
        all.steps.sign(signature(id, 1));
        all.steps.reopen(new ReopenApplication(id, 2, "Eine Stelle fehlt"));
        all.applications.revise(new ReviseApplication(id, 3, konstanz(417, numbered(1, "0.75"))));

        all.papers.form(id, OutputStream.nullOutputStream());
        all.papers.signed(id, 3, OutputStream.nullOutputStream());

        var now = all.press.papers().getFirst().parts().toString();
        var signed = all.press.papers().getLast().parts().toString();
        assertThat(now).contains("(Entwurf)", "417", "0,75", "331.965\u00a0€", "08335043", "Konstanz");
        assertThat(signed)
                .contains("418", "1,00", "332.761\u00a0€", "58.000.000")
                .doesNotContain("(Entwurf)", "417");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.papers.signed(id, 2, OutputStream.nullOutputStream()));
    }

    @Test
    void papersLieWithTheApplication() throws IOException {
        var id = all.applications.begin(konstanz(418, post("1.00")));

        all.attachments.of(id).keep(new AttachmentData("Beschluss", null, null), "b.png", picture());

        assertThat(all.attachments.of(id).list()).hasSize(1);
        assertThat(all.attachments.of(new ApplicationId(new UUID(1, 1))).list()).isEmpty();
        assertThat(refusal(() -> all.attachments
                        .of(new ApplicationId(new UUID(1, 1)))
                        .keep(new AttachmentData("Beschluss", null, null), "b.png", picture())))
                .isEqualTo("funding.rule.application-gone");
        var reader = new FundingServices(DATABASE, FundingPermissions.APPLICATIONS);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() ->
                        reader.attachments.of(id).keep(new AttachmentData("Nein", null, null), "b.png", picture()));
    }

    private ApplicationDetails found(ApplicationId id) {
        return all.applications.find(id).orElseThrow();
    }

    private ApplicationId sent(ApplicationData data) {
        var id = all.applications.begin(data);
        all.steps.check(new SeenApplication(id, 0));
        all.steps.sign(signature(id, 1));
        all.steps.send(new SendApplication(id, 2, day("2026-04-02"), SendingWay.PORTAL));
        return id;
    }
}
