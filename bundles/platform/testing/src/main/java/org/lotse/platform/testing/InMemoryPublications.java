package org.lotse.platform.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.exchange.PublicationReach;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantKind;

/**
 * Publications in memory: what the district publishes every municipality has at once. A test changes tenants by its scope. It asks no
 * permission and takes part in no transaction.
 */
public final class InMemoryPublications implements OutgoingPublications {

    private final CurrentScope scope;
    private final Clock clock;
    private final List<Tenant> tenants;
    private final List<Publication> made = new ArrayList<>();

    /** @param tenants a district and its municipalities */
    public InMemoryPublications(CurrentScope scope, Clock clock, List<Tenant> tenants) {
        this.scope = scope;
        this.clock = clock;
        this.tenants = List.copyOf(tenants);
    }

    /** The same, seen by municipalities. */
    public IncomingPublications incoming() {
        return this::current;
    }

    @Override
    public int publish(KindId kind, String content) {
        var now = clock.instant();
        var own = scope.require();
        made.addFirst(new Publication(
                new PackageId(Ids.next(now)),
                kind,
                1,
                own.tenant(),
                1 + current(kind).map(Publication::version).orElse(0),
                now,
                own.actor() instanceof Actor.Person person ? person.displayName() : null,
                content));
        return made.getFirst().version();
    }

    @Override
    public Optional<Publication> current(KindId kind) {
        return made.stream()
                .filter(publication -> publication.kind().equals(kind))
                .findFirst();
    }

    @Override
    public PublicationReach reach(KindId kind) {
        var towns = tenants.stream()
                .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                .toList();
        return current(kind).isPresent()
                ? new PublicationReach(towns, List.of())
                : new PublicationReach(List.of(), towns);
    }
}
