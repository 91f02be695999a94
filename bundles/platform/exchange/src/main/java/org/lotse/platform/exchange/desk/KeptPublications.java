package org.lotse.platform.exchange.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.api.exchange.PublicationReach;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.exchange.post.Courier;
import org.lotse.platform.exchange.post.Move;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what a district publishes with the commit; the courier brings it from there. */
@Component(service = OutgoingPublications.class)
public final class KeptPublications implements OutgoingPublications {

    private final PublicationKinds kinds;
    private final Tenants tenants;
    private final Ledger ledger;
    private final Clock clock;

    /** @param courier has to be there for what is published to be brought */
    @Activate
    public KeptPublications(
            @Reference PublicationKinds kinds,
            @Reference Tenants tenants,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit,
            @Reference Courier courier,
            @Reference Clock clock) {
        this(kinds, tenants, new Ledger(scope, writes, databases, audit), clock);
    }

    /** The same without a framework. */
    KeptPublications(PublicationKinds kinds, Tenants tenants, Ledger ledger, Clock clock) {
        this.kinds = kinds;
        this.tenants = tenants;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public int publish(KindId kind, String content) {
        var known = kinds.toPublish(kind);
        ledger.requireTransaction();
        if (tenants.find(ledger.tenant())
                .filter(own -> own.kind() == TenantKind.DISTRICT)
                .isEmpty()) {
            throw RuleViolation.of("exchange.rule.no-publisher");
        }
        if (content.length() > LONGEST) {
            throw RuleViolation.of("exchange.rule.publication-too-long");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var publication = new Publication(
                new PackageId(Ids.next(now)),
                kind,
                known.version(),
                ledger.tenant(),
                ledger.readPublications(all -> all.latest(kind)) + 1,
                now,
                ledger.person(),
                content);
        ledger.write(
                new Move.Notice(publication),
                Ledger.act("platform.publication-made", kind, publication.id())
                        .with("version", Integer.toString(publication.version())));
        return publication.version();
    }

    @Override
    public Optional<Publication> current(KindId kind) {
        kinds.toPublish(kind);
        return ledger.readPublications(all -> all.current(kind));
    }

    @Override
    public PublicationReach reach(KindId kind) {
        kinds.toPublish(kind);
        var receivers = ledger.readPublications(all -> {
            var current = all.current(kind);
            return current.isPresent() ? all.receivers(current.get()) : Set.of();
        });
        var towns = tenants.all().stream()
                .filter(tenant -> tenant.active() && tenant.parent().equals(Optional.of(ledger.tenant())))
                .toList();
        return new PublicationReach(
                towns.stream().filter(town -> receivers.contains(town.id())).toList(),
                towns.stream().filter(town -> !receivers.contains(town.id())).toList());
    }
}
