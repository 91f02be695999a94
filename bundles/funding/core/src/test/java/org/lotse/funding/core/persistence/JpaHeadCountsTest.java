package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.refusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountHistory;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountRow;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Head counts with their corrections, and what follows from them for the whole district. */
@OnEachDatabase
class JpaHeadCountsTest {

    private static final String PROGRAMME = "vwv-2017";

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private FundingServices all;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = FundingServices.all(DATABASE);
    }

    @Test
    void correctionLeavesWhatWasCountedBefore() {
        enter(Towns.MOOS, CountKind.FINAL, 24, null);
        assertThat(refusal(() -> enter(Towns.MOOS, CountKind.FINAL, 25, null)))
                .isEqualTo("reason funding.rule.correction-reason");
        enter(Towns.MOOS, CountKind.FINAL, 25, "Eine Familie war doppelt abgemeldet");
        enter(Towns.MOOS, CountKind.ESTIMATE, 16, null);

        DATABASE.reopen();
        all = FundingServices.all(DATABASE);
        var history = all.counts.find(PROGRAMME, Towns.MOOS).orElseThrow();

        assertThat(history.entries()).extracting(CountEntry::persons).containsExactly(16, 25, 24);
        assertThat(history.latest(CountKind.FINAL).orElseThrow().persons()).isEqualTo(25);
        assertThat(history.latest(CountKind.FINAL).orElseThrow().enteredBy()).isEqualTo("Ada Beispiel");
        assertThat(history.revision()).isEqualTo(3);
    }

    @Test
    void everyMunicipalityIsListedWithWhatIsMissing() {
        enter(Towns.MOOS, CountKind.ESTIMATE, 16, null);

        var rows = all.counts.list(PROGRAMME);

        assertThat(rows)
                .extracting(CountRow::name)
                .containsExactly("Engen", "Gaienhofen", "Konstanz", "Moos", "Öhningen", "Singen (Hohentwiel)");
        assertThat(rows.get(3).estimate().orElseThrow().persons()).isEqualTo(16);
        assertThat(rows.get(3).counted()).isEmpty();
        assertThat(rows.getFirst().best()).isEmpty();
        assertThat(all.counts.list("vwv-2020").get(3).estimate()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        assertThat(refusal(() -> enter(Towns.MOOS, CountKind.FINAL, -1, null)))
                .isEqualTo("persons funding.rule.persons");
        assertThat(refusal(() -> enter(new Ags("09162000"), CountKind.FINAL, 1, null)))
                .isEqualTo("municipality funding.rule.municipality-unknown");
        assertThat(refusal(() -> all.counts.enter(new EnterCount(
                        "vwv-1999", Towns.MOOS, 0, CountKind.FINAL, 1, Told.COUNTED, CountSource.MANUAL, "Amt", null))))
                .isEqualTo("programme funding.rule.programme-unknown");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.counts.enter(new EnterCount(
                        PROGRAMME, Towns.MOOS, 7, CountKind.FINAL, 1, Told.COUNTED, CountSource.MANUAL, "Amt", null)));
        assertThat(all.counts.find(PROGRAMME, new Ags("09162000"))).isEmpty();
    }

    @Test
    void municipalityWith64PersonsIsShortOf51Euros() {
        enter(Towns.ENGEN, CountKind.FINAL, 64, null);

        var row = all.eligibility.overview(Basis.of(PROGRAMME)).rows().getFirst();

        assertThat(row.amount().orElseThrow()).isEqualByComparingTo("50949");
        assertThat(row.alone()).isFalse();
        assertThat(row.missing()).isEqualByComparingTo("51");
        assertThat(row.personsMissing()).isEqualTo(1);
    }

    @Test
    void threeTownsOfTheHoeriApplyTogether() {
        enter(Towns.GAIENHOFEN, CountKind.FINAL, 20, null);
        enter(Towns.MOOS, CountKind.FINAL, 25, null);
        enter(Towns.OEHNINGEN, CountKind.FINAL, 22, null);
        enter(Towns.KONSTANZ, CountKind.ESTIMATE, 418, null);

        var together = all.eligibility.together(
                Basis.of(PROGRAMME), Set.of(Towns.GAIENHOFEN, Towns.MOOS, Towns.OEHNINGEN, Towns.ENGEN));

        assertThat(together.claim().finalAmount()).isEqualByComparingTo("53337");
        assertThat(together.claim().eligibleAlone()).isTrue();
        assertThat(together.claim().rules().ref()).isEqualTo(new RuleRef(PROGRAMME, 1));
        assertThat(together.uncounted()).containsExactly(Towns.ENGEN);
        assertThat(all.eligibility.suggestions(Basis.of(PROGRAMME)))
                .extracting(one -> one.kind() + " " + one.members())
                .startsWith(
                        "ALONE " + List.of(Towns.KONSTANZ),
                        "ASSOCIATION " + List.of(Towns.GAIENHOFEN, Towns.MOOS, Towns.OEHNINGEN))
                .contains("UNCOUNTED " + List.of(Towns.ENGEN));
    }

    @Test
    void whatIsAssumedChangesNothingThatIsKept() {
        enter(Towns.ENGEN, CountKind.FINAL, 64, null);

        var assumed = all.eligibility
                .overview(new Basis(PROGRAMME, null, Map.of(Towns.ENGEN, 65)))
                .rows()
                .getFirst();

        assertThat(assumed.alone()).isTrue();
        assertThat(all.eligibility
                        .overview(Basis.of(PROGRAMME))
                        .rows()
                        .getFirst()
                        .alone())
                .isFalse();
        assertThat(refusal(() -> all.eligibility.overview(new Basis(PROGRAMME, new RuleRef("vwv-2023", 1), Map.of()))))
                .isEqualTo("programme funding.rule.no-heads");
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new FundingServices(DATABASE, FundingPermissions.READ);

        assertThat(reader.counts.list(PROGRAMME)).hasSize(6);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.counts.enter(new EnterCount(
                        PROGRAMME, Towns.MOOS, 0, CountKind.FINAL, 1, Told.COUNTED, CountSource.MANUAL, "Amt", null)));
        var officer = new FundingServices(DATABASE, FundingPermissions.COMPUTE);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> officer.counts.list(PROGRAMME));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> officer.eligibility.suggestions(Basis.of(PROGRAMME)));
    }

    private void enter(Ags municipality, CountKind kind, int persons, @Nullable String reason) {
        var revision = all.counts
                .find(PROGRAMME, municipality)
                .map(CountHistory::revision)
                .orElse(0L);
        all.counts.enter(new EnterCount(
                PROGRAMME,
                municipality,
                revision,
                kind,
                persons,
                Told.COUNTED,
                CountSource.MANUAL,
                "Ordnungsamt",
                reason));
    }
}
