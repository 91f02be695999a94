package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** A transaction that is undone, a machine that stops: a package is at one place, once. */
@OnEachDatabase
class ExchangeCrashTest extends ExchangeFixture {

    @Test
    void rolledBackTransactionSendsNothing() {
        var tried = new AtomicReference<PackageId>();

        assertThatThrownBy(() -> inTransaction(() -> {
                    tried.set(outgoing.send(parcel(SINGEN)));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        round.go();
        assertThat(outgoing.list(HAND_OVER)).isEmpty();
        assertThat(mailbox.find(tried.get())).isEmpty();
    }

    @Test
    void rolledBackAcceptanceLeavesThePackageInTheInbox() {
        var id = send();
        round.go();
        scope.in(SINGEN);

        assertThatThrownBy(() -> inTransaction(() -> {
                    incoming.accept(HAND_OVER, id);
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(accept(id)).isEqualTo("content");
    }

    @Test
    void killedAfterTheSendersCommitItIsSentByTheNextRound() {
        participant.attach(new DyingPost(transit));
        var id = send();
        assertThat(sent(id)).isEqualTo(PackageState.SENT);
        participant.attach(transit);

        round.go();
        round.go();

        scope.in(SINGEN);
        assertThat(incoming.list(HAND_OVER)).extracting("id").containsExactly(id);
        assertThat(accept(id)).isEqualTo("content");
    }

    @Test
    void killedBeforeTheSendersCommitNothingIsLeftAfterAWhile() {
        var tried = new AtomicReference<PackageId>();
        participant.attach(new DyingPost(transit) {
            @Override
            public void prepare(Move.Sending sending) {
                tried.set(sending.mail().id());
                super.prepare(sending);
                throw new IllegalStateException("killed");
            }
        });
        assertThatThrownBy(this::send).hasMessage("killed");
        participant.attach(transit);

        round.go();
        assertThat(mailbox.find(tried.get()))
                .as("its transaction may still run")
                .isPresent();
        clock.forward(Duration.ofMinutes(3));
        round.go();

        assertThat(mailbox.find(tried.get())).isEmpty();
        assertThat(outgoing.list(HAND_OVER)).isEmpty();
    }

    @Test
    void killedAfterTheReceiversCommitItIsAcceptedAndNotWithdrawn() {
        var id = send();
        round.go();
        participant.attach(new DyingPost(transit));
        scope.in(SINGEN);
        accept(id);
        participant.attach(transit);
        scope.in(KONSTANZ);

        assertRule("exchange.rule.being-decided", () -> outgoing.withdraw(HAND_OVER, id));
        round.go();

        assertThat(sent(id)).isEqualTo(PackageState.ACCEPTED);
        assertThat(mailbox.find(id)).isEmpty();
    }

    @Test
    void killedBeforeTheReceiversCommitItWaitsAgain() {
        var id = send();
        round.go();
        participant.attach(new DyingPost(transit) {
            @Override
            public boolean claim(Move.Decision decision) {
                super.claim(decision);
                throw new IllegalStateException("killed");
            }
        });
        scope.in(SINGEN);
        assertThatThrownBy(() -> accept(id)).hasMessage("killed");
        participant.attach(transit);

        clock.forward(Duration.ofMinutes(3));
        round.go();

        scope.in(KONSTANZ);
        outgoing.withdraw(HAND_OVER, id);
        assertThat(sent(id)).isEqualTo(PackageState.WITHDRAWN);
    }

    @Test
    void broughtTwiceItIsReceivedOnce() {
        var id = send();
        round.go();
        forgetArrival(id);

        round.go();

        scope.in(SINGEN);
        assertThat(incoming.list(HAND_OVER)).extracting("id").containsExactly(id);
        assertThat(audit.ofTenants()).extracting(Act::name).containsOnlyOnce("platform.package-received");
    }

    @Test
    void receiverLearnsOfAWithdrawalEvenIfTheMailboxForgotThatItArrived() {
        var id = send();
        round.go();
        forgetArrival(id);
        scope.in(KONSTANZ);
        outgoing.withdraw(HAND_OVER, id);

        round.go();

        scope.in(SINGEN);
        assertThat(incoming.find(HAND_OVER, id)).get().extracting("state").isEqualTo(PackageState.WITHDRAWN);
        assertThat(mailbox.find(id)).isEmpty();
    }
}
