package org.lotse.liga.core.persistence;

import java.time.Clock;
import java.util.UUID;
import org.lotse.liga.core.domain.paper.PaperBook;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.persistence.file.AttachmentRules;
import org.lotse.platform.persistence.file.Attachments;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers in the tenant's database. */
@Component
public final class JpaPaperBook implements PaperBook {

    private final Attachments kept;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaPaperBook(
            @Reference(target = "(lotse.unit=liga)") Entities entities,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        kept = new Attachments("liga", entities, transactions, trail, scope, clock);
    }

    @Override
    public AttachmentFolder of(UUID record, Rules rules) {
        return kept.of(record, new Asked(rules));
    }

    @Override
    public void forget(UUID record) {
        kept.forget(record);
    }

    private record Asked(Rules rules) implements AttachmentRules {

        @Override
        public void requireRead() {
            rules.toRead().run();
        }

        @Override
        public void requireChange() {
            rules.toChange().run();
        }

        @Override
        public void requireOpen() {
            rules.toTake().run();
        }
    }
}
