package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.exchange.PackageFilter;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageLine;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** An administrator sees that packages went and came, and nothing of what is in them. */
@OnEachDatabase
class RecordedTrafficTest extends ExchangeFixture {

    @Test
    void bothEndsSeeWhoActedOnTheirSideOnly() {
        var id = send();
        round.go();
        scope.in(SINGEN);
        incoming.reject(HAND_OVER, id, "Lives elsewhere");
        round.go();

        assertThat(all(SINGEN))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.way()).isEqualTo(PackageWay.IN);
                    assertThat(line.other()).isEqualTo(KONSTANZ);
                    assertThat(line.state()).isEqualTo(PackageState.REJECTED);
                    assertThat(line.person()).isEqualTo("Ada Beispiel");
                })
                .asString()
                .doesNotContain("content", "cover", "Lives elsewhere");
        assertThat(all(KONSTANZ)).singleElement().satisfies(line -> {
            assertThat(line.way()).isEqualTo(PackageWay.OUT);
            assertThat(line.state()).isEqualTo(PackageState.REJECTED);
            assertThat(line.id()).isEqualTo(id);
        });
    }

    @Test
    void pagesGoOnBehindEachOther() {
        var sent = new ArrayList<PackageId>();
        for (var count = 0; count < 5; count++) {
            sent.addFirst(send());
            clock.forward(Duration.ofSeconds(1));
        }

        var first = traffic().list(PackageFilter.ALL, null, 2);
        var second = traffic().list(PackageFilter.ALL, first.next().orElseThrow(), 2);
        var last = traffic().list(PackageFilter.ALL, second.next().orElseThrow(), 2);

        assertThat(ids(first.items())).isEqualTo(sent.subList(0, 2));
        assertThat(ids(second.items())).isEqualTo(sent.subList(2, 4));
        assertThat(ids(last.items())).isEqualTo(sent.subList(4, 5));
        assertThat(last.next()).isEmpty();
        assertThat(ids(all(KONSTANZ))).isEqualTo(sent);
    }

    @Test
    void filtersByWayAndState() {
        var withdrawn = send();
        traffic().withdraw(withdrawn);
        var waiting = send();

        assertThat(ids(traffic()
                        .list(new PackageFilter(PackageWay.OUT, PackageState.WITHDRAWN), null, 10)
                        .items()))
                .containsExactly(withdrawn);
        assertThat(ids(traffic()
                        .list(new PackageFilter(null, PackageState.SENT), null, 10)
                        .items()))
                .containsExactly(waiting);
        assertThat(traffic()
                        .list(new PackageFilter(PackageWay.IN, null), null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void onlyWhatWentOutAndIsOpenIsTakenBack() {
        var id = send();
        round.go();
        scope.in(SINGEN);
        assertRule("exchange.rule.not-open", () -> traffic().withdraw(id));
        accept(id);
        round.go();

        scope.in(KONSTANZ);
        assertRule("exchange.rule.not-open", () -> traffic().withdraw(id));
    }

    @Test
    void isForAdministratorsOnly() {
        var other = new RecordedTraffic(
                new FakeAccess(SEND, RECEIVE),
                new Ledger(scope, database.writes(), database.databases(), audit),
                mailbox,
                () -> {},
                clock);

        for (var act : List.<Runnable>of(
                () -> other.list(PackageFilter.ALL, null, 10),
                () -> other.export(PackageFilter.ALL, line -> {}),
                other::deliver,
                () -> other.withdraw(send()))) {
            assertThatExceptionOfType(AccessDenied.class).isThrownBy(act::run);
        }
    }

    private RecordedTraffic traffic() {
        return new RecordedTraffic(
                new FakeAccess(PlatformPermissions.MANAGE_PACKAGES),
                new Ledger(scope, database.writes(), database.databases(), audit),
                mailbox,
                () -> {},
                clock);
    }

    private List<PackageLine> all(TenantId tenant) {
        scope.in(tenant);
        var lines = new ArrayList<PackageLine>();
        traffic().export(PackageFilter.ALL, lines::add);
        return lines;
    }

    private static List<PackageId> ids(List<PackageLine> lines) {
        return lines.stream().map(PackageLine::id).toList();
    }
}
