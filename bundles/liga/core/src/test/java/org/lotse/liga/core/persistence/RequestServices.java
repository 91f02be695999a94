package org.lotse.liga.core.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.request.RequestIntake;
import org.lotse.liga.core.application.request.RequestPost;
import org.lotse.liga.core.application.request.SettleRequests;
import org.lotse.liga.core.application.request.TransactionalOwnRequests;
import org.lotse.liga.core.application.request.TransactionalRequestList;
import org.lotse.liga.core.application.request.TransactionalRequestSharing;
import org.lotse.liga.core.application.request.TransactionalRequests;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.RunNow;

/** Requests at both ends, with services as they are and an exchange in memory that remembers what went. */
final class RequestServices {

    final Ticking clock = new Ticking();
    final InMemoryExchange exchange;
    final TransactionalRequests requests;
    final TransactionalRequestList list;
    final TransactionalRequestSharing sharing;
    final TransactionalOwnRequests own;
    private final SettleRequests settling;
    private final Seen seen;

    RequestServices(LigaDatabase database, Permission... granted) {
        var access = new FakeAccess(granted);
        var unit = database.unit().entities();
        var transactions = database.unit().transactions();
        var towns = new Towns();
        var carriers = new JpaCarrierBook(unit);
        var changes = new LigaChanges(towns, database.scope(), clock);
        var book = new JpaRequestBook(unit);
        var names = new Names(new JpaAgreementBook(unit), carriers);
        exchange = new InMemoryExchange(database.scope(), clock, towns.all().toArray(Tenant[]::new));
        seen = new Seen(exchange);
        var documents = InMemoryExchange.documents();
        var post = new RequestPost(seen, documents, names, changes, access);
        requests = new TransactionalRequests(
                book,
                carriers,
                post,
                names,
                permission -> List.of(new Colleague(FixedScope.ADA.id(), "Ada Beispiel")),
                changes,
                access,
                transactions);
        list = new TransactionalRequestList(book, carriers, changes, access, transactions);
        sharing = new TransactionalRequestSharing(book, post, changes, access, transactions);
        own = new TransactionalOwnRequests(book, post, changes, access, transactions);
        settling = new SettleRequests(
                new RequestIntake(exchange.incoming(), documents, book, changes, transactions),
                post,
                book,
                transactions);
    }

    void settle() {
        try {
            RunNow.once(settling, clock.instant());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Parcel lastParcel() {
        return seen.parcels.getLast();
    }

    void sendAgain(Parcel parcel) {
        clock.forward(Duration.ofSeconds(1));
        exchange.send(parcel);
    }

    void withdrawEverything() {
        exchange.list(lastParcel().kind())
                .forEach(sent -> exchange.withdraw(lastParcel().kind(), sent.id()));
    }

    /** Remembers what went. */
    private static final class Seen implements OutgoingPackages {

        private final OutgoingPackages exchange;
        private final List<Parcel> parcels = new ArrayList<>();

        Seen(OutgoingPackages exchange) {
            this.exchange = exchange;
        }

        @Override
        public List<Tenant> receivers(KindId kind) {
            return exchange.receivers(kind);
        }

        @Override
        public PackageId send(Parcel parcel) {
            parcels.add(parcel);
            return exchange.send(parcel);
        }

        @Override
        public List<SentPackage> list(KindId kind) {
            return exchange.list(kind);
        }

        @Override
        public Optional<SentPackage> find(KindId kind, PackageId id) {
            return exchange.find(kind, id);
        }

        @Override
        public boolean isOnItsWay(KindId kind, PackageId id) {
            return exchange.isOnItsWay(kind, id);
        }

        @Override
        public void withdraw(KindId kind, PackageId id) {
            exchange.withdraw(kind, id);
        }
    }

    /** A moment later each time it is asked. */
    static final class Ticking extends Clock {

        private Instant now = Told.CLOCK.instant();

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
            now = now.plusMillis(1);
            return now;
        }
    }
}
