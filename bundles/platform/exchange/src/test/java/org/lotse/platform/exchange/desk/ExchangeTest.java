package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import org.junit.jupiter.api.Test;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.PackageArrived;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What becomes of a package between two towns. */
@OnEachDatabase
class ExchangeTest extends ExchangeFixture {

    @Test
    void packageLiesInTheReceiversInboxAndTheSenderSeesIt() {
        var id = send();

        round.go();

        assertThat(sent(id)).isEqualTo(PackageState.RECEIVED);
        scope.in(SINGEN);
        assertThat(incoming.list(HAND_OVER))
                .extracting("id", "sender", "version", "state")
                .containsExactly(tuple(id, KONSTANZ, 1, PackageState.RECEIVED));
        assertThat(incoming.cover(HAND_OVER, id)).isEqualTo("cover");
    }

    @Test
    void arrivalIsToldOnce() {
        var id = send();
        towns.off.add(SINGEN);
        round.go();
        assertThat(events.all()).isEmpty();
        towns.off.clear();

        round.go();
        forgetArrival(id);
        round.go();

        assertThat(events.all()).containsExactly(new PackageArrived(HAND_OVER, id));
    }

    @Test
    void acceptedPackageIsOpenedOnceAndItsInsideErased() {
        var id = send();
        round.go();
        scope.in(SINGEN);

        assertThat(accept(id)).isEqualTo("content");

        round.go();
        assertThat(mailbox.find(id)).isEmpty();
        assertRule("exchange.rule.not-open", () -> accept(id));
        assertRule("exchange.rule.not-open", () -> incoming.cover(HAND_OVER, id));
        scope.in(KONSTANZ);
        assertThat(sent(id)).isEqualTo(PackageState.ACCEPTED);
    }

    @Test
    void rejectionTellsTheSenderWhy() {
        var id = send();
        round.go();
        scope.in(SINGEN);
        assertRule("platform.rule.required", () -> incoming.reject(HAND_OVER, id, " "));

        incoming.reject(HAND_OVER, id, "Wohnt noch nicht hier");

        round.go();
        scope.in(KONSTANZ);
        assertThat(outgoing.find(HAND_OVER, id))
                .get()
                .extracting(SentPackage::state, SentPackage::reason)
                .containsExactly(PackageState.REJECTED, "Wohnt noch nicht hier");
    }

    @Test
    void withdrawnPackageCannotBeReadNorAccepted() {
        var id = send();
        round.go();

        outgoing.withdraw(HAND_OVER, id);

        assertThat(sent(id)).isEqualTo(PackageState.WITHDRAWN);
        scope.in(SINGEN);
        assertRule("exchange.rule.withdrawn", () -> incoming.cover(HAND_OVER, id));
        assertRule("exchange.rule.withdrawn", () -> accept(id));
        round.go();
        assertThat(incoming.find(HAND_OVER, id)).get().extracting("state").isEqualTo(PackageState.WITHDRAWN);
        assertThat(mailbox.find(id)).isEmpty();
    }

    @Test
    void whoeverIsFirstDecides() {
        var id = send();
        round.go();

        assertRule("exchange.rule.withdrawn", () -> acceptWhileItIsWithdrawn(id));
        scope.in(SINGEN);
        assertThat(incoming.find(HAND_OVER, id)).get().extracting("state").isEqualTo(PackageState.RECEIVED);

        var another = send();
        round.go();
        scope.in(SINGEN);
        accept(another);
        scope.in(KONSTANZ);
        assertRule("exchange.rule.not-open", () -> outgoing.withdraw(HAND_OVER, another));
    }

    @Test
    void largeContentGoesThroughWhole() {
        var large = "Ä".repeat(150_000);
        var id = inTransaction(() -> outgoing.send(new Parcel(HAND_OVER, SINGEN, "cover", large)));
        round.go();
        scope.in(SINGEN);

        assertThat(accept(id)).isEqualTo(large);
    }

    @Test
    void packageWaitsWhileTheReceiversModuleIsOff() {
        var id = send();
        towns.off.add(SINGEN);

        round.go();
        assertThat(sent(id)).isEqualTo(PackageState.SENT);

        towns.off.clear();
        round.go();
        assertThat(sent(id)).isEqualTo(PackageState.RECEIVED);
    }

    @Test
    void bothTrailsTellOfItWithoutTheContent() {
        var id = send();
        round.go();
        scope.in(SINGEN);
        accept(id);
        round.go();

        assertThat(audit.ofTenants())
                .extracting(Act::name)
                .containsExactly(
                        "platform.package-sent",
                        "platform.package-received",
                        "platform.package-told",
                        "platform.package-accepted",
                        "platform.package-told");
        assertThat(audit.ofTenants())
                .allSatisfy(act -> assertThat(act.toString()).doesNotContain("content"));
    }
}
