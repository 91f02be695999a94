package org.lotse.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
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
import org.lotse.liga.api.load.RatioPublications;
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
import org.lotse.liga.core.application.load.TransactionalCareTargets;
import org.lotse.liga.core.application.load.TransactionalCarrierAccounts;
import org.lotse.liga.core.application.load.TransactionalHeadCounts;
import org.lotse.liga.core.application.meeting.TransactionalMeetingList;
import org.lotse.liga.core.application.meeting.TransactionalMeetingTasks;
import org.lotse.liga.core.application.meeting.TransactionalMeetings;
import org.lotse.liga.core.application.membership.PostMembers;
import org.lotse.liga.core.application.post.TransactionalPostList;
import org.lotse.liga.core.application.post.TransactionalPosts;
import org.lotse.liga.core.application.request.RequestPost;
import org.lotse.liga.core.application.request.TransactionalOwnRequests;
import org.lotse.liga.core.application.request.TransactionalRequestList;
import org.lotse.liga.core.application.request.TransactionalRequestSharing;
import org.lotse.liga.core.application.request.TransactionalRequests;
import org.lotse.liga.core.application.training.TrainingParts;
import org.lotse.liga.core.application.training.TransactionalMandates;
import org.lotse.liga.core.application.training.TransactionalParticipants;
import org.lotse.liga.core.application.training.TransactionalTrainingList;
import org.lotse.liga.core.application.training.TransactionalTrainings;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.persistence.JpaAgreementBook;
import org.lotse.liga.core.persistence.JpaBoundAccounts;
import org.lotse.liga.core.persistence.JpaCareAimBook;
import org.lotse.liga.core.persistence.JpaCarrierBook;
import org.lotse.liga.core.persistence.JpaChairBook;
import org.lotse.liga.core.persistence.JpaClaimBook;
import org.lotse.liga.core.persistence.JpaDeliveryBook;
import org.lotse.liga.core.persistence.JpaEntryBook;
import org.lotse.liga.core.persistence.JpaHeadsBook;
import org.lotse.liga.core.persistence.JpaMeetingBook;
import org.lotse.liga.core.persistence.JpaPaperBook;
import org.lotse.liga.core.persistence.JpaPostBook;
import org.lotse.liga.core.persistence.JpaReportedBook;
import org.lotse.liga.core.persistence.JpaRequestBook;
import org.lotse.liga.core.persistence.JpaTaskBook;
import org.lotse.liga.core.persistence.JpaTrainingBook;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.InMemoryExchange;
import org.lotse.platform.testing.InMemorySecondments;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.persistence.DatabaseUnit;

/** The district's module as it is, on real tables, with everything permitted. */
final class LigaOnDatabase {

    final LigaParts parts;
    private final DatabaseUnit unit;

    LigaOnDatabase(Path directory, FixedScope scope, Clock clock) {
        unit = new DatabaseUnit(directory, "liga", Carrier.class.getClassLoader(), scope);
        var access = new FakeAccess(
                LigaPermissions.READ, LigaPermissions.EDIT, LigaPermissions.APPROVE, LigaPermissions.ASK);
        var transactions = unit.transactions();
        var changes = new LigaChanges(new TownsOfCarriers(), scope, clock);
        var carriers = new JpaCarrierBook(unit.entities());
        var chairs = new JpaChairBook(unit.entities());
        var agreements = new JpaAgreementBook(unit.entities());
        var posts = new JpaPostBook(unit.entities());
        var claims = new JpaClaimBook(unit.entities());
        var papers = new JpaPaperBook(unit.entities(), transactions, new RecordedActs(scope), scope, clock);
        var names = new Names(agreements, carriers);
        var reckoner = new ClaimReckoner(agreements, posts, claims);
        parts = new LigaParts(
                new TransactionalCarriers(carriers, agreements, chairs, changes, access, transactions),
                new TransactionalChairs(chairs, carriers, changes, access, transactions),
                new TransactionalAgreements(agreements, carriers, posts, claims, papers, changes, access, transactions),
                new TransactionalPosts(
                        posts,
                        agreements,
                        claims,
                        names,
                        changes,
                        new PostMembers(
                                posts,
                                new InMemorySecondments()
                                        .member(
                                                "traeger.gottmadingen",
                                                new Colleague(new UserId(new UUID(8, 1)), "Tilda Trägerbeispiel"))
                                        .member(
                                                "traeger.singen",
                                                new Colleague(new UserId(new UUID(8, 2)), "Toni Trägermuster")),
                                changes,
                                transactions),
                        access,
                        transactions),
                new TransactionalPostList(posts, names, changes, access, transactions),
                new TransactionalClaims(claims, papers, reckoner, names, changes, access, transactions),
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
                new TransactionalHeadCounts(
                        new JpaHeadsBook(unit.entities()),
                        new JpaReportedBook(unit.entities()),
                        job -> {},
                        changes,
                        access,
                        transactions),
                new TransactionalCareTargets(new JpaCareAimBook(unit.entities()), changes, access, transactions),
                new TransactionalCarrierAccounts(
                        new JpaBoundAccounts(unit.entities()), carriers, permission -> List.of(), access, transactions),
                new NothingPublished(),
                office(scope, clock, access, changes, names),
                new Planned());
    }

    private OfficeParts office(FixedScope scope, Clock clock, FakeAccess access, LigaChanges changes, Names names) {
        var transactions = unit.transactions();
        var entities = unit.entities();
        var trainings = new TrainingParts(
                new JpaTrainingBook(entities),
                new JpaEntryBook(entities),
                new JpaPostBook(entities),
                new JpaAgreementBook(entities),
                names,
                changes,
                new RecordedActs(scope));
        var meetings = new JpaMeetingBook(entities);
        var tasks = new JpaTaskBook(entities);
        var requests = new JpaRequestBook(entities);
        var carriers = new JpaCarrierBook(entities);
        var post = new RequestPost(
                new InMemoryExchange(scope, clock), InMemoryExchange.documents(), names, changes, access);
        return new OfficeParts(
                new TransactionalTrainings(trainings, access, transactions),
                new TransactionalTrainingList(trainings, access, transactions),
                new TransactionalParticipants(trainings, access, transactions),
                new TransactionalMandates(trainings, access, transactions),
                new TransactionalMeetings(meetings, tasks, changes, access, transactions),
                new TransactionalMeetingList(meetings, tasks, changes, access, transactions),
                new TransactionalMeetingTasks(meetings, tasks, changes, access, transactions),
                new TransactionalRequests(
                        requests, carriers, post, names, permission -> List.of(), changes, access, transactions),
                new TransactionalRequestList(requests, carriers, changes, access, transactions),
                new TransactionalRequestSharing(requests, post, changes, access, transactions),
                new TransactionalOwnRequests(requests, post, changes, access, transactions));
    }

    void close() {
        unit.close();
    }

    /** Counts what would be told. */
    private static final class NothingPublished implements RatioPublications {

        private int versions;

        @Override
        public Optional<Instant> last() {
            return versions == 0 ? Optional.empty() : Optional.of(Instant.EPOCH);
        }

        @Override
        public int publish() {
            return ++versions;
        }
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
