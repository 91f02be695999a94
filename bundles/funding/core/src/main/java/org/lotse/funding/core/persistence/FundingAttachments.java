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

/** Attachments of this module's records, in its tables. */
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

    /** Those of a record of any kind. */
    public AttachmentFolder of(UUID owner, AttachmentRules rules) {
        return attachments.of(owner, rules);
    }
}
