package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;
import static org.lotse.funding.core.persistence.ApplicationSamples.OF_2017;
import static org.lotse.funding.core.persistence.ApplicationSamples.OF_2020;
import static org.lotse.funding.core.persistence.ApplicationSamples.OF_2025;
import static org.lotse.funding.core.persistence.ApplicationSamples.agreed;
import static org.lotse.funding.core.persistence.ApplicationSamples.alone;
import static org.lotse.funding.core.persistence.ApplicationSamples.data;
import static org.lotse.funding.core.persistence.ApplicationSamples.konstanz;
import static org.lotse.funding.core.persistence.ApplicationSamples.member;
import static org.lotse.funding.core.persistence.ApplicationSamples.numbered;
import static org.lotse.funding.core.persistence.ApplicationSamples.post;
import static org.lotse.funding.core.persistence.ApplicationSamples.signature;
import static org.lotse.funding.core.persistence.ApplicationSamples.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicantKind;
import org.lotse.funding.api.application.ApplicationData;
import org.lotse.funding.api.application.ApplicationDetails;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.application.ApplicationProblem;
import org.lotse.funding.api.application.ApplicationProblem.Kind;
import org.lotse.funding.api.application.ApplicationState;
import org.lotse.funding.api.application.PostEntry;
import org.lotse.funding.api.application.ReviseApplication;
import org.lotse.funding.api.application.SeenApplication;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.group.ReviseGrouping;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Applications as they are written, in a municipality and in its district. */
@OnEachDatabase
class JpaApplicationsTest {

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
}
