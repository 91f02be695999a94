package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Report;
import org.lotse.platform.api.exchange.ReportPeriod;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.post.Records;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** How figures of towns come to their district. */
@OnEachDatabase
class ReportsTest extends ExchangeFixture {

    private static final FigureKey OPEN = FigureKey.of("CASES", "OPEN");
    private static final ReportPeriod SUMMER = new ReportPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
    private static final ReportPeriod SPRING = new ReportPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    @Test
    void districtHasTheFiguresAndTheTownSeesThatItHas() {
        report(KONSTANZ, SUMMER, 40);
        assertThat(reports.list(COUNTED)).extracting(Report::state).containsExactly(PackageState.SENT);

        round.go();
        round.go();

        assertThat(reports.list(COUNTED))
                .extracting(Report::version, Report::state, Report::figures)
                .containsExactly(tuple(1, PackageState.ACCEPTED, Map.of(OPEN, 40L)));
        scope.in(Towns.DISTRICT);
        assertThat(reported.periods(COUNTED)).containsExactly(SUMMER);
        assertThat(reported.list(COUNTED, SUMMER))
                .extracting(Report::sender, Report::version, Report::figures)
                .containsExactly(tuple(KONSTANZ, 1, Map.of(OPEN, 40L)));
        assertThat(unsettled()).isEmpty();
    }

    @Test
    void laterVersionComesFirstAndTheEarlierStays() {
        report(KONSTANZ, SUMMER, 40);
        report(SINGEN, SUMMER, 25);
        report(KONSTANZ, SPRING, 35);
        clock.forward(Duration.ofDays(1));
        report(KONSTANZ, SUMMER, 45);

        round.go();

        scope.in(Towns.DISTRICT);
        assertThat(reported.periods(COUNTED)).containsExactly(SUMMER, SPRING);
        assertThat(reported.list(COUNTED, SUMMER))
                .extracting(
                        Report::sender,
                        Report::version,
                        report -> report.figures().get(OPEN))
                .containsExactly(tuple(KONSTANZ, 2, 45L), tuple(KONSTANZ, 1, 40L), tuple(SINGEN, 1, 25L));
        scope.in(KONSTANZ);
        assertThat(reports.list(COUNTED))
                .extracting(Report::period, Report::version)
                .containsExactly(tuple(SUMMER, 2), tuple(SUMMER, 1), tuple(SPRING, 1));
        scope.in(SINGEN);
        assertThat(reports.list(COUNTED)).as("no town sees another's").hasSize(1);
    }

    @Test
    void reportWaitsWhileTheDistrictHasTheModuleOff() {
        report(KONSTANZ, SUMMER, 40);
        towns.off.add(Towns.DISTRICT);

        round.go();
        assertThat(arrived(SUMMER)).isEmpty();

        towns.off.clear();
        round.go();
        assertThat(arrived(SUMMER)).hasSize(1);
    }

    @Test
    void rolledBackTransactionReportsNothing() {
        scope.in(KONSTANZ);
        assertThatThrownBy(() -> inTransaction(() -> {
                    reports.send(COUNTED, SUMMER, Map.of(OPEN, 40L));
                    throw new IllegalArgumentException("rolled back");
                }))
                .hasMessage("rolled back");

        round.go();

        scope.in(KONSTANZ);
        assertThat(reports.list(COUNTED)).isEmpty();
        assertThat(arrived(SUMMER)).isEmpty();
    }

    @Test
    void killedAfterEitherCommitItIsTakenInOnce() {
        participant.attach(new DyingPost(transit));
        report(KONSTANZ, SUMMER, 40);
        participant.attach(transit);
        round.go();
        forgetThatItWasSettled();

        round.go();
        clock.forward(Duration.ofMinutes(3));
        round.go();

        assertThat(arrived(SUMMER)).hasSize(1);
        assertThat(unsettled()).isEmpty();
        assertThat(audit.ofTenants()).extracting(Act::name).containsOnlyOnce("platform.report-received");
    }

    @Test
    void killedBeforeTheDistrictsCommitItIsTakenInLater() {
        report(KONSTANZ, SUMMER, 40);
        participant.attach(new DyingPost(transit) {
            @Override
            public boolean claim(Move.Decision decision) {
                super.claim(decision);
                throw new IllegalStateException("killed");
            }
        });
        round.go();
        participant.attach(transit);
        assertThat(arrived(SUMMER)).isEmpty();

        clock.forward(Duration.ofMinutes(3));
        round.go();

        assertThat(arrived(SUMMER)).hasSize(1);
    }

    @Test
    void whatWasChangedUnderWayIsNotTakenInAndTheTownSeesThat() {
        report(KONSTANZ, SUMMER, 40);
        inThePlatform("UPDATE EXCHANGE_MAIL SET SENDER = '" + SINGEN + "'");
        round.go();
        inThePlatform("UPDATE EXCHANGE_MAIL SET SENDER = '" + KONSTANZ + "'");
        round.go();

        assertThat(arrived(SUMMER)).isEmpty();
        assertThat(audit.ofTenants()).extracting(Act::name).contains("platform.package-seal-broken");
        scope.in(KONSTANZ);
        assertThat(reports.list(COUNTED)).extracting(Report::state).containsExactly(PackageState.REJECTED);
    }

    @Test
    void twoOfTheSameMomentAreNotOneVersion() {
        scope.in(KONSTANZ);

        assertRule(
                "exchange.rule.report-meanwhile",
                () -> inTransaction(() -> {
                    reports.send(COUNTED, SUMMER, Map.of(OPEN, 40L));
                    return reports.send(COUNTED, SUMMER, Map.of(OPEN, 45L));
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rima Haddad", "rima", "CASES.Rima", "A.B.C.D", "", "CASES.1 2"})
    void nothingButCodesIsAKey(String words) {
        assertThatThrownBy(() -> new FigureKey(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figuresThatTheKindDoesNotKnowAreRefused() {
        scope.in(KONSTANZ);

        for (var figures : List.of(Map.of(FigureKey.of("HADDAD", "RIMA"), 1986L), Map.<FigureKey, Long>of())) {
            assertThatThrownBy(() -> inTransaction(() -> reports.send(COUNTED, SUMMER, figures)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void districtItselfReportsToNobody() {
        scope.in(Towns.DISTRICT);

        assertThat(reports.receiver(COUNTED)).isEmpty();
        assertRule(
                "exchange.rule.no-district",
                () -> inTransaction(() -> reports.send(COUNTED, SUMMER, Map.of(OPEN, 40L))));
        scope.in(KONSTANZ);
        assertThat(reports.receiver(COUNTED)).map(Tenant::id).contains(Towns.DISTRICT);
    }

    @Test
    void thoseWhoCouldReportAreActiveTownsWithTheModuleOn() {
        towns.off.add(SINGEN);
        scope.in(Towns.DISTRICT);

        assertThat(reported.senders(COUNTED)).extracting(Tenant::id).containsExactly(KONSTANZ);
    }

    @Test
    void administratorsOfBothEndsSeeThatItWent() {
        report(KONSTANZ, SUMMER, 40);
        round.go();
        round.go();

        for (var tenant : List.of(KONSTANZ, Towns.DISTRICT)) {
            var lines = database.databases()
                    .call(Optional.of(tenant), connection -> new Records(connection).lines(PackageFilter.ALL, null, 9));
            assertThat(lines).extracting("kind", "state").containsExactly(tuple(COUNTED, PackageState.ACCEPTED));
        }
        assertThat(audit.ofTenants())
                .extracting(Act::name)
                .containsExactly("platform.report-sent", "platform.report-received", "platform.package-told");
    }

    @Test
    void administratorTakesBackWhatIsStillUnderWay() {
        report(KONSTANZ, SUMMER, 40);
        var ledger = new Ledger(scope, database.writes(), database.databases(), audit);
        var traffic = new RecordedTraffic(
                new FakeAccess(PlatformPermissions.MANAGE_PACKAGES), ledger, mailbox, () -> {}, clock);

        traffic.withdraw(reports.list(COUNTED).getFirst().id());

        round.go();
        assertThat(arrived(SUMMER)).isEmpty();
        scope.in(KONSTANZ);
        assertThat(reports.list(COUNTED)).extracting(Report::state).containsExactly(PackageState.WITHDRAWN);
        assertThat(unsettled()).isEmpty();
    }

    @Test
    void everyCallNeedsItsPermission() {
        access.denyAll();
        scope.in(KONSTANZ);

        for (Runnable act : List.<Runnable>of(
                () -> reports.receiver(COUNTED),
                () -> inTransaction(() -> reports.send(COUNTED, SUMMER, Map.of(OPEN, 40L))),
                () -> reports.list(COUNTED),
                () -> reports.list(HAND_OVER),
                () -> reported.senders(COUNTED),
                () -> reported.periods(COUNTED),
                () -> reported.list(COUNTED, SUMMER))) {
            assertThatExceptionOfType(AccessDenied.class).isThrownBy(act::run);
        }
    }

    private void report(TenantId town, ReportPeriod period, long open) {
        scope.in(town);
        inTransaction(() -> reports.send(COUNTED, period, Map.of(OPEN, open)));
    }

    private List<Report> arrived(ReportPeriod period) {
        scope.in(Towns.DISTRICT);
        return reported.list(COUNTED, period);
    }

    private List<String> unsettled() {
        return database.databases().call(Optional.empty(), connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT ID FROM EXCHANGE_MAIL")) {
                return rows.next() ? List.of(rows.getString(1)) : List.of();
            }
        });
    }

    private void forgetThatItWasSettled() {
        inThePlatform("UPDATE EXCHANGE_MAIL SET STAGE = 'DECIDING', RECEIVER_KNOWS = 'SENT'");
    }

    private void inThePlatform(String sql) {
        database.databases().call(Optional.empty(), connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
