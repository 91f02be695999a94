package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What is not sent, not opened and not there. */
@OnEachDatabase
class ExchangeRefusalTest extends ExchangeFixture {

    @Test
    void changedInsideIsNotOpenedAndThatIsRecorded() {
        var id = send();
        round.go();
        database.databases().call(Optional.empty(), connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "UPDATE EXCHANGE_PIECE SET SEALED = 'AAAA' || SUBSTR(SEALED, 5) WHERE PART = 'CONTENT'");
            }
        });
        scope.in(SINGEN);

        assertRule("exchange.rule.broken-seal", () -> incoming.cover(HAND_OVER, id));
        assertRule("exchange.rule.broken-seal", () -> accept(id));

        assertThat(audit.ofTenants()).extracting(Act::name).contains("platform.package-seal-broken");
        incoming.reject(HAND_OVER, id, "Siegel verletzt");
    }

    @Test
    void insideOfAnotherPackageIsNotOpened() {
        var id = send();
        var other = send();
        round.go();
        database.databases().call(Optional.empty(), connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM EXCHANGE_PIECE WHERE ID = '" + id + "'");
                return statement.executeUpdate(
                        "UPDATE EXCHANGE_PIECE SET ID = '" + id + "' WHERE ID = '" + other + "'");
            }
        });
        scope.in(SINGEN);

        assertRule("exchange.rule.broken-seal", () -> incoming.cover(HAND_OVER, id));
    }

    @Test
    void whetherAPackageIsOnItsWayIsToldToWhoeverMayFollowIt() {
        var id = send();
        round.go();
        assertThat(outgoing.isOnItsWay(HAND_OVER, id)).isTrue();
        scope.in(SINGEN);
        assertThat(outgoing.isOnItsWay(HAND_OVER, id)).isFalse();
        accept(id);
        scope.in(KONSTANZ);
        round.go();
        assertThat(outgoing.isOnItsWay(HAND_OVER, id)).isFalse();

        kind.follow = new Permission("cases.follow");

        assertThatThrownBy(() -> outgoing.isOnItsWay(HAND_OVER, id)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void receiverThatIsNotThereOrMustNotIsRefused() {
        assertThat(outgoing.receivers(HAND_OVER)).extracting(Tenant::id).containsExactly(SINGEN);

        assertRule("exchange.rule.to-itself", () -> send(KONSTANZ));
        assertRule("exchange.rule.no-such-receiver", () -> send(new TenantId("09999999")));
        assertRule("exchange.rule.no-such-receiver", () -> send(Towns.CLOSED));
        assertRule("exchange.rule.not-for-receiver", () -> send(Towns.DISTRICT));
        towns.off.add(SINGEN);
        assertRule("exchange.rule.receiver-off", () -> send(SINGEN));
        towns.off.clear();
        assertRule(
                "exchange.rule.too-long",
                () -> inTransaction(() ->
                        outgoing.send(new Parcel(HAND_OVER, SINGEN, "", "x".repeat(kind.longest() + 1)))));
        scope.in(Towns.DISTRICT);
        assertRule("exchange.rule.not-for-sender", () -> send(SINGEN));
    }

    @Test
    void documentOfALaterVersionIsNotOpened() {
        kind.version = 2;
        var id = send();
        round.go();
        kind.version = 1;
        scope.in(SINGEN);

        assertRule("exchange.rule.later-version", () -> incoming.cover(HAND_OVER, id));
    }

    @Test
    void packagesOfOthersAreNotThere() {
        var id = send();
        round.go();

        assertThat(incoming.list(HAND_OVER)).isEmpty();
        assertThat(incoming.find(HAND_OVER, id)).isEmpty();
        assertRule("exchange.rule.not-open", () -> incoming.cover(HAND_OVER, id));
        scope.in(SINGEN);
        assertThat(outgoing.find(HAND_OVER, id)).isEmpty();
        assertRule("exchange.rule.not-open", () -> outgoing.withdraw(HAND_OVER, id));
    }

    @Test
    void unknownKindsAndMissingPermissionsAreRefused() {
        var unknown = new KindId("cases.unheard-of");
        assertThatThrownBy(() -> outgoing.receivers(unknown)).isInstanceOf(AccessDenied.class);
        access.denyAll();
        var id = new PackageId(new java.util.UUID(1, 1));
        List.<Runnable>of(
                        () -> outgoing.receivers(HAND_OVER),
                        this::send,
                        () -> outgoing.list(HAND_OVER),
                        () -> outgoing.find(HAND_OVER, id),
                        () -> outgoing.withdraw(HAND_OVER, id),
                        () -> incoming.list(HAND_OVER),
                        () -> incoming.find(HAND_OVER, id),
                        () -> incoming.cover(HAND_OVER, id),
                        () -> incoming.accept(HAND_OVER, id),
                        () -> incoming.reject(HAND_OVER, id, "x"))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDenied.class));
    }

    @Test
    void nothingIsSentOrAcceptedOutsideATransaction() {
        assertThatThrownBy(() -> outgoing.send(parcel(SINGEN))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> incoming.accept(HAND_OVER, new PackageId(new java.util.UUID(1, 1))))
                .isInstanceOf(IllegalStateException.class);
    }
}
