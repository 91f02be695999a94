package org.lotse.platform.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.Parcel;
import org.lotse.platform.api.exchange.SentPackage;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;

/**
 * The exchange in memory: what one tenant sends lies in the other's inbox at once. A test changes tenants by its scope. It asks
 * no permission and takes part in no transaction.
 */
public final class InMemoryExchange implements OutgoingPackages {

    private final CurrentScope scope;
    private final Clock clock;
    private final List<Tenant> tenants;
    private final List<Way> ways = new ArrayList<>();
    private final Set<TenantId> off = new HashSet<>();

    /** @param tenants to whom can be sent */
    public InMemoryExchange(CurrentScope scope, Clock clock, Tenant... tenants) {
        this.scope = scope;
        this.clock = clock;
        this.tenants = List.of(tenants);
    }

    /** The same exchange, seen by receivers. */
    public IncomingPackages incoming() {
        return new Inbox();
    }

    /** From now on, nothing can be sent to this tenant. */
    public void switchOff(TenantId tenant) {
        off.add(tenant);
    }

    /** From now on, it can again. */
    public void switchOn(TenantId tenant) {
        off.remove(tenant);
    }

    /** Documents whose text is what a record says of itself. */
    public static Documents documents() {
        return new SpokenDocuments();
    }

    @Override
    public List<Tenant> receivers(KindId kind) {
        return tenants.stream()
                .filter(tenant -> !tenant.id().equals(own()))
                .filter(tenant -> !off.contains(tenant.id()))
                .toList();
    }

    @Override
    public PackageId send(Parcel parcel) {
        var id = new PackageId(Ids.next(clock.instant()));
        ways.add(new Way(own(), parcel, received(id, parcel.receiver())));
        return id;
    }

    @Override
    public List<SentPackage> list(KindId kind) {
        return ways.stream()
                .filter(way -> way.sender.equals(own()) && way.parcel.kind().equals(kind))
                .map(way -> way.sent)
                .toList()
                .reversed();
    }

    @Override
    public Optional<SentPackage> find(KindId kind, PackageId id) {
        return list(kind).stream().filter(sent -> sent.id().equals(id)).findFirst();
    }

    @Override
    public boolean isOnItsWay(KindId kind, PackageId id) {
        return find(kind, id).filter(sent -> sent.state().isOpen()).isPresent();
    }

    @Override
    public void withdraw(KindId kind, PackageId id) {
        way(id).decide(PackageState.WITHDRAWN, null);
    }

    private TenantId own() {
        return scope.require().tenant();
    }

    private Way way(PackageId id) {
        return ways.stream()
                .filter(way -> way.sent.id().equals(id) && way.sent.state().isOpen())
                .findFirst()
                .orElseThrow(() -> RuleViolation.of("exchange.rule.not-open"));
    }

    private SentPackage received(PackageId id, TenantId receiver) {
        var now = clock.instant();
        return new SentPackage(id, receiver, now, PackageState.RECEIVED, now, null);
    }

    private final class Inbox implements IncomingPackages {

        @Override
        public List<ArrivedPackage> list(KindId kind) {
            return ways.stream()
                    .filter(way -> way.sent.receiver().equals(own())
                            && way.parcel.kind().equals(kind))
                    .map(Way::arrived)
                    .toList();
        }

        @Override
        public Optional<ArrivedPackage> find(KindId kind, PackageId id) {
            return list(kind).stream()
                    .filter(arrived -> arrived.id().equals(id))
                    .findFirst();
        }

        @Override
        public String cover(KindId kind, PackageId id) {
            return way(id).parcel.cover();
        }

        @Override
        public String accept(KindId kind, PackageId id) {
            var way = way(id);
            way.decide(PackageState.ACCEPTED, null);
            return way.parcel.content();
        }

        @Override
        public void reject(KindId kind, PackageId id, String reason) {
            way(id).decide(PackageState.REJECTED, reason);
        }
    }

    private final class Way {

        private final TenantId sender;
        private final Parcel parcel;
        private SentPackage sent;

        Way(TenantId sender, Parcel parcel, SentPackage sent) {
            this.sender = sender;
            this.parcel = parcel;
            this.sent = sent;
        }

        void decide(PackageState state, @Nullable String reason) {
            sent = new SentPackage(sent.id(), sent.receiver(), sent.sentAt(), state, clock.instant(), reason);
        }

        ArrivedPackage arrived() {
            return new ArrivedPackage(sent.id(), sender, 1, sent.sentAt(), sent.state(), sent.since(), sent.reason());
        }
    }

    private static final class SpokenDocuments implements Documents {

        private final Map<String, Object> written = new HashMap<>();

        @Override
        public String write(Object document) {
            written.put(document.toString(), document);
            return document.toString();
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            var document = written.get(text);
            if (document == null) {
                throw new IllegalArgumentException("Not a document");
            }
            return type.cast(document);
        }
    }
}
