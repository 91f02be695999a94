package org.lotse.platform.exchange.desk;

import java.util.Optional;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.Publication;
import org.lotse.platform.persistence.journal.JournalDatabases;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a municipality what its own copies say: the courier brought them. */
@Component(service = IncomingPublications.class)
public final class RecordedPublications implements IncomingPublications {

    private final PublicationKinds kinds;
    private final Ledger ledger;

    @Activate
    public RecordedPublications(
            @Reference PublicationKinds kinds,
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference JournalDatabases databases,
            @Reference AuditTrail audit) {
        this(kinds, new Ledger(scope, writes, databases, audit));
    }

    /** The same without a framework. */
    RecordedPublications(PublicationKinds kinds, Ledger ledger) {
        this.kinds = kinds;
        this.ledger = ledger;
    }

    @Override
    public Optional<Publication> current(KindId kind) {
        kinds.toRead(kind);
        return ledger.readPublications(all -> all.current(kind));
    }
}
