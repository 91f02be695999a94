package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.post.ExchangeParticipant;
import org.lotse.platform.exchange.post.Mailbox;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.exchange.post.Round;
import org.lotse.platform.exchange.post.Transit;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseJournal;

@OnEachDatabase
class ExchangeTest {

    private static final KindId HAND_OVER = new KindId("cases.hand-over");
    private static final Permission SEND = new Permission("cases.send");
    private static final Permission RECEIVE = new Permission("cases.receive");

    @TempDir
    Path directory;

    private final FixedScope scope = new FixedScope();
    private final TickingClock clock = new TickingClock();
    private final FakeAccess access = new FakeAccess(SEND, RECEIVE);
    private final Towns towns = new Towns();
    private final RecordedActs audit = new RecordedActs(scope);
    private final ExchangeParticipant participant = new ExchangeParticipant();
    private final Seal seal = new Seal(tenant -> {
        var key = new byte[32];
        Arrays.fill(key, (byte) tenant.hashCode());
        return key;
    });
    private final HandOvers kind = new HandOvers();
    private DatabaseJournal database;
    private Mailbox mailbox;
    private Transit transit;
    private SealedOutgoing outgoing;
    private SealedIncoming incoming;
    private Round round;

    @BeforeEach
    void open() {
        database = new DatabaseJournal(directory);
        database.replace(participant);
        mailbox = new Mailbox(database.databases());
        transit = new Transit(mailbox, seal, clock, () -> {});
        participant.attach(transit);
        var kinds = new Kinds(access);
        kinds.addKind(kind);
        var ledger = new Ledger(scope, database.writes(), database.databases(), audit);
        outgoing = new SealedOutgoing(kinds, towns, towns, ledger, mailbox, seal, () -> {}, clock);
        incoming = new SealedIncoming(kinds, ledger, mailbox, seal);
        round = new Round(
                mailbox,
                transit,
                seal,
                database.databases(),
                scope,
                audit,
                (tenant, module) -> towns.isOn(tenant, module));
    }

    @AfterEach
    void close() {
        database.close();
    }

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
        participant.attach(new Dying(transit));
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
        participant.attach(new Dying(transit) {
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
        participant.attach(new Dying(transit));
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
        participant.attach(new Dying(transit) {
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

    private PackageId send() {
        scope.in(KONSTANZ);
        return send(SINGEN);
    }

    private PackageId send(TenantId receiver) {
        return inTransaction(() -> outgoing.send(parcel(receiver)));
    }

    private String accept(PackageId id) {
        return inTransaction(() -> incoming.accept(HAND_OVER, id));
    }

    private void acceptWhileItIsWithdrawn(PackageId id) {
        scope.in(SINGEN);
        inTransaction(() -> {
            var content = incoming.accept(HAND_OVER, id);
            scope.in(KONSTANZ);
            outgoing.withdraw(HAND_OVER, id);
            scope.in(SINGEN);
            return content;
        });
    }

    private PackageState sent(PackageId id) {
        return outgoing.find(HAND_OVER, id).orElseThrow().state();
    }

    private static Parcel parcel(TenantId receiver) {
        return new Parcel(HAND_OVER, receiver, "cover", "content");
    }

    /** As a module does in a transaction of its unit. */
    private <T> T inTransaction(Supplier<T> work) {
        var result = new AtomicReference<T>();
        database.databases().write(Optional.of(scope.require().tenant()), "cases", write -> result.set(work.get()));
        return result.get();
    }

    private void forgetArrival(PackageId id) {
        database.databases().call(Optional.empty(), connection -> {
            try (var statement =
                    connection.prepareStatement("UPDATE EXCHANGE_MAIL SET RECEIVER_KNOWS = 'SENT' WHERE ID = ?")) {
                statement.setString(1, id.toString());
                return statement.executeUpdate();
            }
        });
    }

    private static void assertRule(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    /** A post that never learns of commits: the machine stopped right after them. */
    private static class Dying implements ExchangeParticipant.Post {

        private final ExchangeParticipant.Post post;

        Dying(ExchangeParticipant.Post post) {
            this.post = post;
        }

        @Override
        public Instant now() {
            return post.now();
        }

        @Override
        public void prepare(Move.Sending sending) {
            post.prepare(sending);
        }

        @Override
        public void confirm(Move.Sending sending) {
            // Killed.
        }

        @Override
        public boolean claim(Move.Decision decision) {
            return post.claim(decision);
        }

        @Override
        public void settle(Move.Decision decision) {
            // Killed.
        }
    }

    private static final class HandOvers implements PackageKind {

        private int version = 1;

        @Override
        public KindId id() {
            return HAND_OVER;
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public Permission send() {
            return SEND;
        }

        @Override
        public Permission receive() {
            return RECEIVE;
        }
    }

    private static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:30:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
