package org.lotse.liga.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.liga.core.Told.GOTTMADINGEN;
import static org.lotse.liga.core.Told.SINGEN;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.api.load.HeadSource;
import org.lotse.liga.api.load.Heads;
import org.lotse.liga.api.load.HeadsId;
import org.lotse.liga.api.load.ReplaceCareTargets;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryReports;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Heads, targets, what was reported, and who sees what, with the services as they are and real tables. */
@OnEachDatabase
class JpaLoadTest {

    private static final KindId REPORTS = new KindId("cases.figures");
    private static final ReportPeriod FIRST_QUARTER = new ReportPeriod(day("2017-01-01"), day("2017-03-31"));

    @RegisterExtension
    static final LigaDatabase DATABASE = new LigaDatabase();

    private InMemoryReports reports;
    private LigaServices liga;
    private LoadServices steering;

    @BeforeEach
    void everythingIsPermitted() {
        DATABASE.scope().in(FixedScope.KONSTANZ);
        reports = new InMemoryReports(DATABASE.scope(), Told.CLOCK, new Towns().all());
        liga = LigaServices.all(DATABASE);
        steering = new LoadServices(
                DATABASE, reports, LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.TAKE_FIGURES);
    }

    @Test
    void countedByHandComesBackAndIsEnteredOnceForADay() {
        var entered = steering.heads.enter(counted("2017-05-01", 40));

        DATABASE.reopen();
        everythingIsPermitted();
        assertThat(steering.heads.of(SINGEN)).singleElement().satisfies(entry -> {
            assertThat(entry.heads()).isEqualTo(counted("2017-05-01", 40));
            assertThat(entry.removable()).contains(entered);
        });
        assertThat(refusal(() -> steering.heads.enter(counted("2017-05-01", 41))))
                .isEqualTo("on liga.rule.heads-twice");
        assertThat(refusal(() -> steering.heads.enter(counted("2017-06-02", 41))))
                .isEqualTo("on liga.rule.heads-ahead");
        assertThat(refusal(() -> steering.heads.enter(counted("2017-05-02", -1))))
                .isEqualTo("persons liga.rule.heads-number");
        steering.heads.remove(entered);
        assertThat(steering.heads.of(SINGEN)).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> steering.heads.remove(entered));
    }

    @Test
    void whatWasReportedIsCopiedOnceAndItsLatestVersionCounts() throws InterruptedException {
        report(45);
        RunNow.once(steering.job, Told.CLOCK.instant());
        report(50);
        RunNow.once(steering.job, Told.CLOCK.instant());
        RunNow.once(steering.job, Told.CLOCK.instant());

        assertThat(steering.heads.of(SINGEN))
                .extracting(
                        entry -> entry.heads().persons(), entry -> entry.heads().source())
                .containsExactly(tuple(50, HeadSource.REPORT));
        assertThat(steering.heads.of(SINGEN).getFirst().removable()).isEmpty();
    }

    @Test
    void reportWithoutPeopleIsNoNumberOfPeople() throws InterruptedException {
        DATABASE.scope().in(FixedScope.SINGEN);
        reports.send(REPORTS, FIRST_QUARTER, Map.of(FigureKey.of("CASES"), 30L));
        DATABASE.scope().in(FixedScope.KONSTANZ);

        RunNow.once(steering.job, Told.CLOCK.instant());

        assertThat(steering.heads.of(SINGEN)).isEmpty();
    }

    @Test
    void laterCountCountsAndOfOneDayTheReport() throws InterruptedException {
        liga.posts.create(Told.post(liga.agreement(), "Singen 1", "2015-05-01"));
        report(45);
        RunNow.once(steering.job, Told.CLOCK.instant());
        steering.heads.enter(counted("2017-03-31", 99));
        assertThat(singen(TODAY)).isEqualTo(45);

        steering.heads.enter(counted("2017-05-15", 36));

        assertThat(singen(TODAY)).isEqualTo(36);
        assertThat(singen(day("2017-05-14"))).isEqualTo(45);
        // 60 per cent of half a post.
        assertThat(steering.ratios
                        .today()
                        .towns()
                        .getLast()
                        .known()
                        .orElseThrow()
                        .perPost())
                .contains(new BigDecimal("120.0"));
        var history = steering.ratios.history(SINGEN);
        assertThat(history).hasSize(9);
        assertThat(history.getLast().on()).isEqualTo(TODAY);
        assertThat(history.getLast().ratio().persons()).isEqualTo(36);
        assertThat(history.get(7).on()).isEqualTo(day("2017-03-31"));
        assertThat(history.get(7).ratio().persons()).isEqualTo(45);
        assertThat(history.getFirst().on()).isEqualTo(day("2015-06-30"));
        assertThat(history.getFirst().counted()).isZero();
        assertThat(steering.ratios.history(null).getLast().ratio().persons()).isEqualTo(36);
    }

    @Test
    void targetCountsFromItsDayUntilTheNext() {
        var sixty = new CareTarget(day("2016-01-01"), euros("60"), 10, 6, "Kreistag");
        var eighty = new CareTarget(day("2017-05-01"), euros("80"), 20, 4, "Kreistag");
        steering.targets.replace(new ReplaceCareTargets(0, List.of(eighty, sixty)));

        assertThat(steering.ratios.today().aim()).contains(eighty);
        assertThat(steering.ratios.on(day("2017-04-30")).aim()).contains(sixty);
        assertThat(steering.ratios.on(day("2015-12-31")).aim()).isEmpty();
        assertThat(refusal(() -> steering.targets.replace(new ReplaceCareTargets(1, List.of(sixty, sixty)))))
                .isEqualTo("targets liga.rule.two-targets");
        assertThat(refusal(() -> steering.targets.replace(new ReplaceCareTargets(
                        1, List.of(new CareTarget(day("2016-01-01"), euros("60"), 10, 0, "Kreistag"))))))
                .isEqualTo("targets liga.rule.whole");
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> steering.targets.replace(new ReplaceCareTargets(0, List.of())));
    }

    @Test
    void teamLeaderSeesHerOwnCarrierAndNoOther() {
        var own = liga.carriers.add(Told.carrier("AWO"));
        var other = liga.carriers.add(Told.carrier("Caritas"));
        liga.posts.create(Told.post(liga.agreements.conclude(Told.agreement(own)), "Singen 1", "2015-05-01"));
        steering.heads.enter(counted("2017-05-01", 40));
        var leader = new LoadServices(DATABASE, reports, LigaPermissions.OWN_CARRIER);

        assertThat(leader.loads.own()).isEmpty();
        assertThatExceptionOfType(AccessDenied.class)
                .as("not bound to any")
                .isThrownBy(() -> leader.loads.of(own, TODAY));
        steering.accounts.bind(own, Set.of(LoadServices.ADA.id()));

        assertThat(leader.loads.own()).contains(own);
        assertThat(leader.loads.of(own, TODAY).load().ratio().persons()).isEqualTo(40);
        for (var refused : List.of(other, new CarrierId(new UUID(9, 9)))) {
            assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> leader.loads.of(refused, TODAY));
        }
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(leader.ratios::today);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> leader.heads.of(SINGEN));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> leader.accounts.of(own));
        assertThat(steering.loads.of(other, TODAY).load().name())
                .as("the district sees all")
                .isEqualTo("Caritas");
    }

    @Test
    void accountBelongsToOneCarrierAndGoesWithIt() {
        var own = liga.carriers.add(Told.carrier("AWO"));
        var other = liga.carriers.add(Told.carrier("Caritas"));
        var ada = LoadServices.ADA.id();
        steering.accounts.bind(own, Set.of(ada));

        assertThat(refusal(() -> steering.accounts.bind(other, Set.of(ada))))
                .isEqualTo("accounts liga.rule.account-taken");
        assertThat(refusal(() -> steering.accounts.bind(own, Set.of(ada, new UserId(new UUID(8, 8))))))
                .isEqualTo("accounts liga.rule.account-unknown");
        assertThat(steering.accounts.of(own)).containsExactly(ada);
        steering.accounts.bind(own, Set.of());
        steering.accounts.bind(other, Set.of(ada));
        assertThat(steering.accounts.of(own)).isEmpty();
        liga.carriers.remove(other, 0);
        steering.accounts.bind(own, Set.of(ada));
        assertThat(steering.accounts.of(own)).containsExactly(ada);
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new LoadServices(DATABASE, reports, LigaPermissions.READ);

        assertThat(reader.ratios.today().towns()).hasSize(3);
        assertThat(reader.heads.of(GOTTMADINGEN)).isEmpty();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.heads.enter(counted("2017-05-01", 40)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.heads.remove(new HeadsId(new UUID(1, 1))));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(reader.heads::fetch);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.targets.replace(new ReplaceCareTargets(0, List.of())));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.accounts.bind(new CarrierId(new UUID(1, 1)), Set.of()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> RunNow.once(reader.job, Told.CLOCK.instant()));
        steering.heads.fetch();
        assertThat(steering.rung).hasValue(1);
    }

    private int singen(LocalDate day) {
        var heads = steering.ratios.on(day).towns().getLast().heads();
        return heads == null ? -1 : heads.persons();
    }

    private void report(long persons) {
        DATABASE.scope().in(FixedScope.SINGEN);
        reports.send(
                REPORTS,
                FIRST_QUARTER,
                Map.of(FigureKey.of("CASES"), 30L, FigureKey.of("PERSONS", "LAST_DAY", "PERSONS"), persons));
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    private static Heads counted(String on, int persons) {
        return new Heads(SINGEN, day(on), persons, HeadSource.HAND, "Ordnungsamt");
    }
}
