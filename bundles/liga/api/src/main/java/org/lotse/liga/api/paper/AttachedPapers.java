package org.lotse.liga.api.paper;

import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Hands out the papers of records in the current scope's district. Looking at them needs {@code liga.read}, keeping, correcting and removing {@code liga.edit};
 * the folder asks at each of its calls. Papers are erased with their record.
 */
@ProviderType
public interface AttachedPapers {

    /** Of an agreement: the contract and what belongs to it. It takes papers as long as it is there. */
    AttachmentFolder of(AgreementId agreement);

    /** Of a version of a claim: what shows the cost. It takes papers until it is approved; from then on they are evidence and stay. */
    AttachmentFolder of(ClaimId claim);
}
