package org.lotse.platform.exchange.desk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.FigureKey;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageRights;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.PublicationKind;
import org.lotse.platform.api.exchange.ReportKind;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.exchange.post.ExchangeParticipant;
import org.lotse.platform.exchange.post.Mailbox;
import org.lotse.platform.exchange.post.MarkBoard;
import org.lotse.platform.exchange.post.Noticeboard;
import org.lotse.platform.exchange.post.Round;
import org.lotse.platform.exchange.post.Transit;
import org.lotse.platform.exchange.seal.Seal;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.persistence.DatabaseJournal;

/** The exchange between Konstanz and Singen on a database of each kind, with a module that hands over. */
abstract class ExchangeFixture {

    static final KindId HAND_OVER = new KindId("cases.hand-over");
    static final KindId OFFERS = new KindId("cases.offers");
    static final KindId COUNTED = new KindId("cases.counted");
    static final Permission SEND = new Permission("cases.send");
    static final Permission RECEIVE = new Permission("cases.receive");

    @TempDir
    Path directory;

    final FixedScope scope = new FixedScope();
    final TickingClock clock = new TickingClock();
    final FakeAccess access = new FakeAccess(SEND, RECEIVE);
    final Towns towns = new Towns();
    final PublishedEvents events = new PublishedEvents(scope);
    final RecordedActs audit = new RecordedActs(scope);
    final ExchangeParticipant participant = new ExchangeParticipant();
    final Seal seal = new Seal(tenant -> {
        var key = new byte[32];
        Arrays.fill(key, (byte) tenant.hashCode());
        return key;
    });
    final HandOvers kind = new HandOvers();
    DatabaseJournal database;
    Mailbox mailbox;
    MarkBoard board;
    Transit transit;
    SealedOutgoing outgoing;
    SealedIncoming incoming;
    SealedReports reports;
    RecordedReports reported;
    KeptPublications publications;
    RecordedPublications published;
    Noticeboard noticeboard;
    Round round;

    @BeforeEach
    void open() {
        database = new DatabaseJournal(directory);
        database.replace(participant);
        mailbox = new Mailbox(database.databases());
        board = new MarkBoard(database.databases());
        transit = new Transit(mailbox, board, seal, clock, () -> {});
        participant.attach(transit);
        var kinds = new Kinds(access);
        kinds.addKind(kind);
        var ledger = new Ledger(scope, database.writes(), database.databases(), audit);
        outgoing = new SealedOutgoing(kinds, towns, towns, ledger, mailbox, seal, () -> {}, clock);
        incoming = new SealedIncoming(kinds, ledger, mailbox, seal);
        var reportKinds = new ReportKinds(access);
        reportKinds.addKind(new Counted());
        reports = new SealedReports(reportKinds, towns, ledger, seal, clock);
        reported = new RecordedReports(reportKinds, towns, towns, ledger);
        var publicationKinds = new PublicationKinds(access);
        publicationKinds.addKind(new Offers());
        publications = new KeptPublications(publicationKinds, towns, ledger, clock);
        published = new RecordedPublications(publicationKinds, ledger);
        noticeboard = new Noticeboard(transit, database.databases(), scope, audit, towns, towns::isOn);
        round = new Round(
                mailbox,
                transit,
                seal,
                database.databases(),
                scope,
                audit,
                events,
                (tenant, module) -> towns.isOn(tenant, module));
    }

    @AfterEach
    void close() {
        database.close();
    }

    PackageId send() {
        scope.in(KONSTANZ);
        return send(SINGEN);
    }

    PackageId send(TenantId receiver) {
        return inTransaction(() -> outgoing.send(parcel(receiver)));
    }

    String accept(PackageId id) {
        return inTransaction(() -> incoming.accept(HAND_OVER, id));
    }

    void acceptWhileItIsWithdrawn(PackageId id) {
        scope.in(SINGEN);
        inTransaction(() -> {
            var content = incoming.accept(HAND_OVER, id);
            scope.in(KONSTANZ);
            outgoing.withdraw(HAND_OVER, id);
            scope.in(SINGEN);
            return content;
        });
    }

    PackageState sent(PackageId id) {
        return outgoing.find(HAND_OVER, id).orElseThrow().state();
    }

    static Parcel parcel(TenantId receiver) {
        return new Parcel(HAND_OVER, receiver, "cover", "content");
    }

    /** As a module does in a transaction of its unit. */
    <T> T inTransaction(Supplier<T> work) {
        var result = new AtomicReference<T>();
        database.databases().write(Optional.of(scope.require().tenant()), "cases", write -> result.set(work.get()));
        return result.get();
    }

    void forgetArrival(PackageId id) {
        database.databases().call(Optional.empty(), connection -> {
            try (var statement =
                    connection.prepareStatement("UPDATE EXCHANGE_MAIL SET RECEIVER_KNOWS = 'SENT' WHERE ID = ?")) {
                statement.setString(1, id.toString());
                return statement.executeUpdate();
            }
        });
    }

    static void assertRule(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    /** What is offered in the whole district. */
    static final class Offers implements PublicationKind {

        @Override
        public KindId id() {
            return OFFERS;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Permission publish() {
            return SEND;
        }

        @Override
        public Permission read() {
            return RECEIVE;
        }
    }

    /** What is counted each quarter. */
    static final class Counted implements ReportKind {

        @Override
        public KindId id() {
            return COUNTED;
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Permission send() {
            return SEND;
        }

        @Override
        public Permission receive() {
            return RECEIVE;
        }

        @Override
        public boolean knows(FigureKey key) {
            return key.value().startsWith("CASES");
        }
    }

    static final class HandOvers implements PackageKind {

        int version = 1;
        Permission follow = SEND;

        @Override
        public KindId id() {
            return HAND_OVER;
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public PackageRights rights() {
            return new PackageRights(SEND, follow, RECEIVE);
        }
    }

    static final class TickingClock extends Clock {

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
