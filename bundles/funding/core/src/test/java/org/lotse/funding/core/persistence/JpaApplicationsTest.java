package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationDeadline;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationProblem;
import org.lotse.funding.api.application.ApplicationProblem.Kind;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.ApplicationStep;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.GrantedPost;
import org.lotse.funding.api.application.ObjectToDecision;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.ReopenApplication;
import org.lotse.funding.api.application.ReviseApplication;
import org.lotse.funding.api.application.Ruling;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.application.SendApplication;
import org.lotse.funding.api.application.SendingWay;
import org.lotse.funding.api.application.SignApplication;
import org.lotse.funding.api.application.TakeBack;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.group.ReviseGrouping;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.attachment.AttachmentData;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.Papers;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Applications from the draft to the decision, in a municipality and in its district. */
@OnEachDatabase
class JpaApplicationsTest {

    private static final RuleRef OF_2017 = new RuleRef("vwv-2017", 1);
    private static final RuleRef OF_2020 = new RuleRef("vwv-2020", 1);
    private static final RuleRef OF_2025 = new RuleRef("fag-2025", 1);

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private FundingServices all;

    @BeforeEach
    void inKonstanz() {
        DATABASE.scope().in(FixedScope.KONSTANZ);
        all = FundingServices.all(DATABASE);
    }

    @Test
    void applicationComesBackAsItWasWritten() {
        var id = all.applications.begin(konstanz(418, post("1.00"), post("0.50")));

        DATABASE.reopen();
        all = FundingServices.all(DATABASE);
        var kept = found(id);

        assertThat(kept.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(kept.data().title()).isEqualTo("Antrag 2017");
        assertThat(kept.data().posts()).containsExactly(numbered(1, "1.00"), numbered(2, "0.50"));
        assertThat(kept.reckoning().yearly()).contains(new BigDecimal("332761"));
        assertThat(kept.reckoning().costs())
                .extracting(cost -> cost.yearly().toPlainString())
                .containsExactly("51000", "25500");
        assertThat(kept.reckoning().problems()).isEmpty();
        assertThat(all.applications.all()).hasSize(1).first().satisfies(line -> {
            assertThat(line.municipalities()).containsExactly(Towns.KONSTANZ);
            assertThat(line.granted()).isEmpty();
        });
    }

    @Test
    void postKeepsItsNumberAndNoOtherGetsItEver() {
        var id = all.applications.begin(konstanz(418, post("1.00"), post("0.50")));

        all.applications.revise(new ReviseApplication(id, 0, konstanz(418, numbered(2, "0.75"), post("0.25"))));

        assertThat(found(id).data().posts()).containsExactly(numbered(2, "0.75"), numbered(3, "0.25"));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.applications.revise(new ReviseApplication(id, 0, konstanz(1))));
        assertThat(refusal(() -> all.applications.revise(new ReviseApplication(
                        id, 1, alone(OF_2020, "2020-05-01", member(Towns.KONSTANZ, null, 418), post("1.00"))))))
                .isEqualTo("rules funding.rule.application-rules-stay");
    }

    @Test
    void notEnoughForOnePostIsSaidAndAnOwnContributionMendsIt() {
        var id = all.applications.begin(konstanz(64, post("1.00")));

        assertThat(found(id).reckoning().problems())
                .containsExactly(
                        ApplicationProblem.of(Kind.NOT_ELIGIBLE, new BigDecimal("51"), BigDecimal.ONE),
                        ApplicationProblem.of(Kind.POSTS_COST_MORE, new BigDecimal("51")));
        assertThat(refusal(() -> all.steps.check(new SeenApplication(id, 0))))
                .isEqualTo("funding.rule.application-incomplete");

        all.applications.revise(new ReviseApplication(id, 0, with(konstanz(64, numbered(1, "1.00")), "51")));
        all.steps.check(new SeenApplication(id, 1));

        assertThat(found(id).state()).isEqualTo(ApplicationState.CHECKED);
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
    void municipalityAppliesForItselfAlone() {
        assertThat(refusal(() -> all.applications.begin(
                        data(OF_2017, "2017-09-15", ApplicantKind.ON_BEHALF, List.of(member(Towns.MOOS, null, 20))))))
                .isEqualTo("applicant funding.rule.applicant-alone");
        assertThat(refusal(() -> all.applications.begin(
                        data(OF_2017, "2017-09-15", ApplicantKind.ALONE, List.of(member(Towns.MOOS, null, 20))))))
                .isEqualTo("members funding.rule.members-self");
        assertThat(all.applications.propose(OF_2017, Set.of(Towns.MOOS)))
                .containsExactly(member(Towns.KONSTANZ, null, null));
    }

    @Test
    void districtAppliesForOthersOnlyWithTheirConsent() {
        inTheDistrict();
        count(Towns.GAIENHOFEN, 20);
        count(Towns.MOOS, 25);
        var proposed = all.applications.propose(OF_2017, Set.of(Towns.GAIENHOFEN, Towns.MOOS));
        assertThat(proposed).extracting(ApplicationMember::counted).containsExactly(20, 25);

        var id = all.applications.begin(data(OF_2017, "2017-09-15", ApplicantKind.ON_BEHALF, proposed, post("0.50")));

        assertThat(found(id).reckoning().problems())
                .containsExactly(
                        ApplicationProblem.at(Towns.GAIENHOFEN, Kind.CONSENT_MISSING),
                        ApplicationProblem.at(Towns.MOOS, Kind.CONSENT_MISSING));
        assertThat(refusal(() -> all.steps.check(new SeenApplication(id, 0))))
                .isEqualTo("funding.rule.application-incomplete");

        all.applications.revise(new ReviseApplication(
                id,
                0,
                data(
                        OF_2017,
                        "2017-09-15",
                        ApplicantKind.ON_BEHALF,
                        List.of(agreed(Towns.GAIENHOFEN, 20), agreed(Towns.MOOS, 25)),
                        numbered(1, "0.50"))));
        all.steps.check(new SeenApplication(id, 1));
        assertThat(found(id).state()).isEqualTo(ApplicationState.CHECKED);
    }

    @Test
    void associationFollowsItsGroupingUntilItIsSigned() {
        inTheDistrict();
        var members = List.of(
                new GroupMember(Towns.GAIENHOFEN, Consent.GIVEN, day("2017-08-01"), "Gemeinderat"),
                new GroupMember(Towns.MOOS, Consent.GIVEN, day("2017-08-02"), null));
        var grouping = all.groupings.keep(new GroupingData("Höri", "vwv-2017", Applicant.ASSOCIATION, members, null));
        count(Towns.GAIENHOFEN, 40);
        count(Towns.MOOS, 27);
        var proposed = all.applications.proposeGrouping(OF_2017, grouping);
        assertThat(proposed).extracting(ApplicationMember::consentedBy).containsExactly("Gemeinderat", "—");
        var id = all.applications.begin(new ApplicationData(
                "Höri",
                OF_2017,
                day("2017-09-15"),
                ApplicantKind.ASSOCIATION,
                grouping,
                proposed,
                List.of(post("1.00")),
                null,
                null,
                null,
                null));
        all.steps.check(new SeenApplication(id, 0));
        assertThat(found(id).reckoning().yearly()).contains(new BigDecimal("53337"));

        all.groupings.revise(new ReviseGrouping(
                grouping,
                0,
                new GroupingData(
                        "Höri",
                        "vwv-2017",
                        Applicant.ASSOCIATION,
                        List.of(
                                members.getFirst(),
                                new GroupMember(Towns.MOOS, Consent.REFUSED, day("2017-08-03"), null)),
                        "Moos will nicht mehr")));

        assertThat(found(id).reckoning().problems()).containsExactly(ApplicationProblem.of(Kind.GROUPING_CHANGED));
        assertThat(refusal(() -> all.steps.sign(signature(id, 1)))).isEqualTo("funding.rule.application-incomplete");
    }

    @Test
    void withoutHeadCountThePostsMakeTheAmountAndLimitsHold() {
        var id = all.applications.begin(alone(
                OF_2020,
                "2020-05-01",
                member(Towns.KONSTANZ, null, null),
                new PostEntry(
                        0, Qualification.UNIVERSITY, new BigDecimal("0.5"), day("2020-01-01"), day("2020-12-31"), null),
                new PostEntry(
                        0, Qualification.MIDDLE, new BigDecimal("0.2"), day("2021-01-01"), day("2026-01-01"), null),
                new PostEntry(0, null, null, null, null, null)));

        assertThat(found(id).reckoning().yearly()).contains(new BigDecimal("32000"));
        assertThat(found(id).reckoning().problems())
                .containsExactly(
                        ApplicationProblem.at(2, Kind.POST_SMALL, new BigDecimal("0.25")),
                        ApplicationProblem.at(2, Kind.POST_LONG, new BigDecimal("60")),
                        ApplicationProblem.at(3, Kind.POST_INCOMPLETE));
    }

    @Test
    void whereOnlyDistrictsApplyAMunicipalityCannotAndADistrictSaysTheAmount() {
        var alone =
                all.applications.begin(alone(OF_2025, "2025-03-01", member(Towns.KONSTANZ, null, null), post("1.00")));
        assertThat(found(alone).reckoning().problems())
                .extracting(ApplicationProblem::kind)
                .containsExactly(Kind.DISTRICTS_ONLY, Kind.NO_AMOUNT);

        inTheDistrict();
        var id = all.applications.begin(new ApplicationData(
                "Landkreis 2025",
                OF_2025,
                day("2025-03-01"),
                ApplicantKind.DISTRICT,
                null,
                List.of(member(Towns.MOOS, null, null)),
                List.of(post("1.00")),
                null,
                new BigDecimal("1200000"),
                null,
                null));
        all.steps.check(new SeenApplication(id, 0));
        assertThat(found(id).reckoning().yearly()).contains(new BigDecimal("1200000"));
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

    @Test
    void whoMayNotIsRefused() {
        var id = all.applications.begin(konstanz(418, post("1.00")));
        var reader = new FundingServices(DATABASE, FundingPermissions.APPLICATIONS);

        assertThat(reader.applications.all()).hasSize(1);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.steps.check(new SeenApplication(id, 0)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.applications.begin(konstanz(1)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> new FundingServices(DATABASE).grants.all());
    }

    private void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = FundingServices.all(DATABASE);
    }

    private ApplicationDetails found(ApplicationId id) {
        return all.applications.find(id).orElseThrow();
    }

    private void count(Ags town, int persons) {
        all.counts.enter(new EnterCount(
                "vwv-2017", town, 0, CountKind.FINAL, persons, day("2017-09-15"), CountSource.MANUAL, "Rathaus", null));
    }

    private ApplicationId sent(ApplicationData data) {
        var id = all.applications.begin(data);
        all.steps.check(new SeenApplication(id, 0));
        all.steps.sign(signature(id, 1));
        all.steps.send(new SendApplication(id, 2, day("2026-04-02"), SendingWay.PORTAL));
        return id;
    }

    private static SignApplication signature(ApplicationId id, long revision) {
        return new SignApplication(id, revision, day("2026-04-01"), "Bürgermeisterin Muster");
    }

    private static DecideApplication approved(ApplicationId id, long revision, String yearly, GrantedPost... posts) {
        return new DecideApplication(
                id,
                revision,
                Ruling.APPROVED,
                "RPS-4-17",
                day("2026-04-09"),
                day("2026-04-10"),
                new BigDecimal(yearly),
                day("2018-01-01"),
                day("2019-12-31"),
                List.of(posts),
                null);
    }

    private static DecideApplication rejected(ApplicationId id, long revision) {
        return new DecideApplication(
                id,
                revision,
                Ruling.REJECTED,
                "RPS-4-17",
                day("2026-04-09"),
                day("2026-04-10"),
                null,
                null,
                null,
                List.of(),
                "Zu spät");
    }

    private static GrantedPost granted(int number, String share) {
        return new GrantedPost(number, new BigDecimal(share), day("2018-01-01"), day("2019-12-31"));
    }

    private static ApplicationData konstanz(int counted, PostEntry... posts) {
        return alone(OF_2017, "2017-09-15", member(Towns.KONSTANZ, null, counted), posts);
    }

    private static ApplicationData alone(RuleRef rules, String on, ApplicationMember member, PostEntry... posts) {
        return data(rules, on, ApplicantKind.ALONE, List.of(member), posts);
    }

    private static ApplicationData data(
            RuleRef rules, String on, ApplicantKind who, List<ApplicationMember> members, PostEntry... posts) {
        return new ApplicationData(
                "Antrag 2017", rules, day(on), who, null, members, List.of(posts), null, null, null, null);
    }

    private static ApplicationData with(ApplicationData data, String ownContribution) {
        return new ApplicationData(
                data.title(),
                data.rules(),
                data.day(),
                data.applicant(),
                null,
                data.members(),
                data.posts(),
                new BigDecimal(ownContribution),
                null,
                null,
                null);
    }

    private static ApplicationMember member(Ags town, Integer estimated, Integer counted) {
        return new ApplicationMember(town, estimated, counted, null, null);
    }

    private static ApplicationMember agreed(Ags town, int counted) {
        return new ApplicationMember(town, null, counted, day("2017-08-01"), "Gemeinderat");
    }

    private static PostEntry post(String share) {
        return numbered(0, share);
    }

    private static PostEntry numbered(int number, String share) {
        return new PostEntry(
                number,
                Qualification.MIDDLE,
                new BigDecimal(share),
                first(),
                first().plusYears(2).minusDays(1),
                null);
    }

    private static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(Papers.PNG);
    }

    private static LocalDate first() {
        return day("2018-01-01");
    }
}
