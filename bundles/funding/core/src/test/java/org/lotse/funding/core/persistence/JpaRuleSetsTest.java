package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.ReviseRules;
import org.lotse.funding.api.rule.RuleData;
import org.lotse.funding.api.rule.RuleEntry;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.SeenRules;
import org.lotse.funding.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryPublications;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Rule-sets in versions: shipped ones stay, new ones count from a day on, and municipalities have what was published. */
@OnEachDatabase
class JpaRuleSetsTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private final InMemoryPublications exchange = new InMemoryPublications(DATABASE.scope(), Told.CLOCK, Towns.ALL);
    private FundingServices all;

    @BeforeEach
    void inTheDistrict() {
        all = FundingServices.all(DATABASE, exchange);
        DATABASE.scope().in(Towns.DISTRICT);
    }

    @Test
    void fourRuleSetsAreShippedAndHoldOnTheirDays() {
        assertThat(all.ruleSets.all())
                .extracting(rules -> rules.ref().toString())
                .containsExactly("fag-2025/1", "vwv-2023/1", "vwv-2020/1", "vwv-2017/1");
        assertThat(all.ruleSets.on(day("2019-12-31")).orElseThrow().id()).isEqualTo("vwv-2017");
        assertThat(all.ruleSets.on(day("2020-01-01")).orElseThrow().id()).isEqualTo("vwv-2020");
        assertThat(all.ruleSets.on(day("2030-01-01")).orElseThrow().id()).isEqualTo("fag-2025");
        assertThat(all.ruleSets.on(day("2017-04-26"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} persons, {2} €")
    @CsvSource({
        "Tettnang, 166, 132149",
        "Neukirch, 13, 10349",
        "Stuttgart, 4108, 3270297",
        "Wehr, 64, 50949",
        "three towns of the Höri, 67, 53337"
    })
    void publishedAmountsComeOutByWhatIsInTheDatabase(String place, int persons, BigDecimal amount) {
        var claim = all.claims.of(count(persons, Optional.empty()));

        assertThat(claim.finalAmount()).as(place).isEqualByComparingTo(amount);
        assertThat(claim.rules().ref()).isEqualTo(new RuleRef("vwv-2017", 1));
        assertThat(claim.steps().getFirst().terms())
                .containsExactly(new BigDecimal(persons), new BigDecimal(58000000), new BigDecimal(72857));
    }

    @ParameterizedTest(name = "{0}: {1} persons estimated, {2} €")
    @CsvSource({"Wald, 4, 2973", "Hettingen, 5, 3716", "Stetten am kalten Markt, 27, 20065", "Sigmaringen, 75, 55736"})
    void publishedInstalmentsComeOutByWhatIsInTheDatabase(String place, int estimate, BigDecimal amount) {
        assertThat(all.claims
                        .of(count(100, Optional.of(estimate)))
                        .firstInstalment()
                        .orElseThrow())
                .as(place)
                .isEqualByComparingTo(amount);
    }

    @Test
    void shippedOnesAreNotChanged() {
        var shipped = new RuleRef("vwv-2017", 1);
        var data = all.drafts.find(shipped).orElseThrow().data();

        assertThat(refusal(() -> all.drafts.revise(new ReviseRules(shipped, 0, data))))
                .isEqualTo("funding.rule.no-draft");
        assertThat(refusal(() -> all.drafts.discard(new SeenRules(shipped, 0)))).isEqualTo("funding.rule.no-draft");
        assertThat(refusal(() -> all.drafts.putInForce(new SeenRules(shipped, 0))))
                .isEqualTo("funding.rule.no-draft");
    }

    @Test
    void ruleSetEditedIn2026ChangesNothingAbout2017() {
        var before = all.claims.of(count(166, Optional.of(27)));
        var edited = all.drafts.begin(new BeginRules("vwv-2017", day("2026-06-01")));
        enforce(edited, day("2026-06-01"), RuleKind.BUDGET, "1000000");

        DATABASE.reopen();
        all = FundingServices.all(DATABASE, exchange);

        assertThat(all.claims.of(count(166, Optional.of(27)))).isEqualTo(before);
        assertThat(all.claims.by(new RuleRef("vwv-2017", 1), count(166, Optional.of(27))))
                .isEqualTo(before);
        var now = all.claims.of(new HeadCount(day("2026-06-01"), 166, Optional.empty()));
        assertThat(now.rules().ref()).isEqualTo(new RuleRef("vwv-2017", 2));
        assertThat(now.finalAmount()).isEqualByComparingTo("2278");
    }

    @Test
    void nothingComesInForceForYearsThatAreOver() {
        var draft = all.drafts.begin(new BeginRules("vwv-2017", day("2017-09-01")));
        all.drafts.revise(new ReviseRules(draft, 0, with(data(draft), day("2017-09-01"), "Druckfehler")));

        assertThat(refusal(() -> all.drafts.putInForce(new SeenRules(draft, 1))))
                .isEqualTo("from funding.rule.too-early");
        all.drafts.revise(new ReviseRules(draft, 1, with(data(draft), day("2026-01-01"), "Druckfehler")));
        all.drafts.putInForce(new SeenRules(draft, 2));
        assertThat(all.ruleSets.on(day("2026-01-01")).orElseThrow().ref()).isEqualTo(draft);
        assertThat(all.ruleSets.on(day("2025-12-31")).orElseThrow().id()).isEqualTo("fag-2025");
    }

    @Test
    void draftCountsForNothingAndHasOneHand() {
        var draft = all.drafts.begin(new BeginRules("fag-2025", day("2026-06-01")));
        all.drafts.revise(new ReviseRules(draft, 0, with(data(draft), day("2026-06-01"), "neu")));

        assertThat(all.ruleSets.find(draft)).isEmpty();
        assertThat(refusal(() -> all.drafts.begin(new BeginRules("fag-2025", day("2026-06-01")))))
                .isEqualTo("rules funding.rule.draft-there");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.drafts.putInForce(new SeenRules(draft, 0)));
        all.drafts.discard(new SeenRules(draft, 1));
        assertThat(all.drafts.find(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BUDGET, 0, Quelle, BUDGET funding.rule.form-euro",
        "BASE_COUNT, 72857.5, Quelle, BASE_COUNT funding.rule.form-whole",
        "SMALLEST_SHARE, 1.25, Quelle, SMALLEST_SHARE funding.rule.form-share",
        "DISTRICTS_ONLY, 2, Quelle, DISTRICTS_ONLY funding.rule.form-yes-or-no",
        "INDICATORS_DUE, 1301, Quelle, INDICATORS_DUE funding.rule.form-day",
        "BUDGET, 5, , BUDGET.source funding.rule.source-missing",
        "BUDGET, , Quelle, BUDGET funding.rule.value-missing"
    })
    void schemaRefusesBesideTheValue(RuleKind kind, BigDecimal value, String source, String refusal) {
        var draft = all.drafts.begin(new BeginRules("vwv-2027", day("2026-06-01")));

        assertThat(refusal(() -> all.drafts.revise(new ReviseRules(
                        draft,
                        0,
                        new RuleData(
                                "VwV", day("2026-06-01"), null, List.of(new RuleEntry(kind, value, source)), null)))))
                .isEqualTo(refusal);
    }

    @Test
    void inForceNeedsAReasonAndAWholeRule() {
        var draft = all.drafts.begin(new BeginRules("vwv-2027", day("2026-06-01")));
        assertThat(refusal(() -> all.drafts.putInForce(new SeenRules(draft, 0))))
                .isEqualTo("reason funding.rule.reason-missing");
        all.drafts.revise(new ReviseRules(draft, 0, with(data(draft), day("2026-06-01"), "neu")));
        assertThat(refusal(() -> all.drafts.putInForce(new SeenRules(draft, 1))))
                .isEqualTo("funding.rule.rules-empty");
        all.drafts.revise(new ReviseRules(
                draft,
                1,
                new RuleData(
                        "VwV 2027",
                        day("2026-06-01"),
                        null,
                        List.of(new RuleEntry(RuleKind.BUDGET, BigDecimal.TEN, "Quelle")),
                        "neu")));
        assertThat(refusal(() -> all.drafts.putInForce(new SeenRules(draft, 2))))
                .isEqualTo("BASE_COUNT funding.rule.heads-incomplete");
        assertThat(refusal(() -> all.drafts.begin(new BeginRules("VwV 2027!", day("2026-06-01")))))
                .isEqualTo("rules funding.rule.rules-name");
    }

    @Test
    void municipalityReckonsByWhatWasPublished() {
        var edited = all.drafts.begin(new BeginRules("vwv-2017", day("2026-06-01")));
        enforce(edited, day("2026-06-01"), RuleKind.BUDGET, "1000000");
        var later = new HeadCount(day("2026-06-01"), 166, Optional.empty());
        DATABASE.scope().in(FixedScope.KONSTANZ);
        assertThat(refusal(() -> all.claims.of(later))).isEqualTo("day funding.rule.no-heads");

        DATABASE.scope().in(Towns.DISTRICT);
        assertThat(all.publishing.state().changed()).isTrue();
        assertThat(all.publishing.publish()).isEqualTo(1);

        assertThat(refusal(all.publishing::publish)).isEqualTo("funding.rule.rules-unchanged");
        DATABASE.scope().in(FixedScope.KONSTANZ);
        assertThat(all.claims.of(later).rules().ref()).isEqualTo(edited);
        assertThat(all.claims.of(later).finalAmount()).isEqualByComparingTo("2278");
        assertThat(all.claims.of(count(166, Optional.empty())).finalAmount()).isEqualByComparingTo("132149");
    }

    @Test
    void whoMayNotIsRefused() {
        var officer = new FundingServices(DATABASE, exchange, FundingPermissions.COMPUTE);

        assertThat(officer.ruleSets.all()).hasSize(4);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(officer.drafts::versions);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> officer.drafts.begin(new BeginRules("fag-2025", day("2026-06-01"))));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(officer.publishing::publish);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(new FundingServices(DATABASE, exchange).ruleSets::all);
    }

    private void enforce(RuleRef draft, LocalDate from, RuleKind kind, String value) {
        var values = new ArrayList<>(data(draft).values());
        values.removeIf(entry -> entry.kind() == kind);
        values.add(new RuleEntry(kind, new BigDecimal(value), "Erlass (erfunden)"));
        all.drafts.revise(
                new ReviseRules(draft, 0, new RuleData("VwV, geändert", from, null, values, "Erlass (erfunden)")));
        all.drafts.putInForce(new SeenRules(draft, 1));
    }

    private RuleData data(RuleRef ref) {
        return all.drafts.find(ref).orElseThrow().data();
    }

    private static RuleData with(RuleData data, LocalDate from, String reason) {
        return new RuleData(data.title(), from, null, data.values(), reason);
    }

    private static HeadCount count(int persons, Optional<Integer> estimate) {
        return new HeadCount(Told.COUNTED, persons, estimate);
    }
}
