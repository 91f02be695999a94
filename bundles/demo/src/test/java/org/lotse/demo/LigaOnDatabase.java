package org.lotse.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeId;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeSummary;
import org.lotse.liga.api.change.DeliveryChanges;
import org.lotse.liga.api.change.ReviseChange;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.application.Names;
import org.lotse.liga.core.application.agreement.TransactionalAgreements;
import org.lotse.liga.core.application.carrier.TransactionalCarriers;
import org.lotse.liga.core.application.carrier.TransactionalChairs;
import org.lotse.liga.core.application.claim.ClaimReckoner;
import org.lotse.liga.core.application.claim.TransactionalClaimApproval;
import org.lotse.liga.core.application.claim.TransactionalClaimList;
import org.lotse.liga.core.application.claim.TransactionalClaims;
import org.lotse.liga.core.application.delivery.TransactionalDeliveryModels;
import org.lotse.liga.core.application.post.TransactionalPostList;
import org.lotse.liga.core.application.post.TransactionalPosts;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.persistence.JpaAgreementBook;
import org.lotse.liga.core.persistence.JpaCarrierBook;
import org.lotse.liga.core.persistence.JpaChairBook;
import org.lotse.liga.core.persistence.JpaClaimBook;
import org.lotse.liga.core.persistence.JpaDeliveryBook;
import org.lotse.liga.core.persistence.JpaPostBook;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The district's module as it is, on real tables, with everything permitted. */
final class LigaOnDatabase {

    final LigaParts parts;
    private final DatabaseUnit unit;

    LigaOnDatabase(Path directory, FixedScope scope, Clock clock) {
        unit = new DatabaseUnit(directory, "liga", Carrier.class.getClassLoader(), scope);
        var access = new FakeAccess(LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.APPROVE);
        var transactions = unit.transactions();
        var changes = new LigaChanges(new TownsOfCarriers(), scope, clock);
        var carriers = new JpaCarrierBook(unit.entities());
        var chairs = new JpaChairBook(unit.entities());
        var agreements = new JpaAgreementBook(unit.entities());
        var posts = new JpaPostBook(unit.entities());
        var claims = new JpaClaimBook(unit.entities());
        var names = new Names(agreements, carriers);
        var reckoner = new ClaimReckoner(agreements, posts, claims);
        parts = new LigaParts(
                new TransactionalCarriers(carriers, agreements, chairs, changes, access, transactions),
                new TransactionalChairs(chairs, carriers, changes, access, transactions),
                new TransactionalAgreements(agreements, carriers, posts, claims, changes, access, transactions),
                new TransactionalPosts(posts, agreements, claims, names, changes, access, transactions),
                new TransactionalPostList(posts, names, changes, access, transactions),
                new TransactionalClaims(claims, reckoner, names, changes, access, transactions),
                new TransactionalClaimList(claims, names, access, transactions),
                new TransactionalClaimApproval(
                        claims, reckoner, changes, new RecordedActs(scope), access, transactions),
                new TransactionalDeliveryModels(
                        new JpaDeliveryBook(unit.entities()),
                        agreements,
                        carriers,
                        posts,
                        changes,
                        access,
                        transactions),
                new Planned());
    }

    void close() {
        unit.close();
    }

    /** Changes that are planned; nothing comes of them here. */
    private static final class Planned implements DeliveryChanges {

        private final List<ChangeSummary> all = new ArrayList<>();

        @Override
        public List<ChangeSummary> all() {
            return List.copyOf(all);
        }

        @Override
        public Optional<ChangeDetails> find(ChangeId id) {
            return Optional.empty();
        }

        @Override
        public ChangeId plan(ChangeData data) {
            var id = new ChangeId(new UUID(7, all.size()));
            all.add(new ChangeSummary(id, data, null, ChangeState.PLANNED, 0));
            return id;
        }

        @Override
        public void revise(ReviseChange command) {
            throw new UnsupportedOperationException("Nobody revises a demonstration");
        }
    }

    /** The municipalities in which carriers work. */
    private static final class TownsOfCarriers implements Tenants {

        @Override
        public List<Tenant> all() {
            return Stream.of(DemoCarrier.values())
                    .flatMap(carrier -> carrier.territory().stream())
                    .map(key -> new Tenant(
                            new TenantId(key.value()),
                            key.value(),
                            TenantKind.MUNICIPALITY,
                            Optional.of(DemoTown.DISTRICT),
                            true))
                    .toList();
        }

        @Override
        public Optional<Tenant> find(TenantId id) {
            return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
        }
    }
}
