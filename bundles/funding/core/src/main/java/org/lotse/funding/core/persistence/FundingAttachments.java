package org.lotse.funding.core.persistence;

import java.time.Clock;
import java.util.UUID;
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

/** Attachments of this module's records, of any kind, in its tables. */
@Component(service = FundingAttachments.class)
public final class FundingAttachments {

    private final Attachments attachments;

    /** Keeps them in the unit of this module. */
    @Activate
    public FundingAttachments(
            @Reference(target = "(lotse.unit=funding)") Entities entities,
            @Reference(target = "(lotse.unit=funding)") Transactions transactions,
            @Reference AuditTrail trail,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        attachments = new Attachments("funding", entities, transactions, trail, scope, clock);
    }

    /**
     * Those of a record.
     *
     * @param owner identity of the record
     * @param requireRead asks the gate before each look
     * @param requireChange asks the gate before each change
     * @param requireThere asked inside the transaction of a change, whether there is such a record
     */
    public AttachmentFolder of(UUID owner, Runnable requireRead, Runnable requireChange, Runnable requireThere) {
        return attachments.of(owner, new Asked(requireRead, requireChange, requireThere));
    }

    private record Asked(Runnable read, Runnable change, Runnable there) implements AttachmentRules {

        @Override
        public void requireRead() {
            read.run();
        }

        @Override
        public void requireChange() {
            change.run();
        }

        @Override
        public void requireOpen() {
            there.run();
        }
    }
}
