package org.lotse.liga.core.application.paper;

import java.util.UUID;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.paper.AttachedPapers;
import org.lotse.liga.core.domain.agreement.AgreementBook;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;
import org.lotse.liga.core.domain.paper.PaperBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.data.ConcurrentChange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out the papers of agreements and claims, with what holds for each. */
@Component
public final class TransactionalAttachedPapers implements AttachedPapers {

    private final PaperBook papers;
    private final AgreementBook agreements;
    private final ClaimBook claims;
    private final Access access;

    /** Works on these. */
    @Activate
    public TransactionalAttachedPapers(
            @Reference PaperBook papers,
            @Reference AgreementBook agreements,
            @Reference ClaimBook claims,
            @Reference Access access) {
        this.papers = papers;
        this.agreements = agreements;
        this.claims = claims;
        this.access = access;
    }

    @Override
    public AttachmentFolder of(AgreementId agreement) {
        access.require(LigaPermissions.READ);
        return folder(agreement.value(), () -> {
            if (agreements.find(agreement).isEmpty()) {
                throw ConcurrentChange.removed();
            }
        });
    }

    @Override
    public AttachmentFolder of(ClaimId claim) {
        access.require(LigaPermissions.READ);
        return folder(
                claim.value(),
                () -> claims.find(claim).ifPresentOrElse(Claim::requireOpen, () -> {
                    throw ConcurrentChange.removed();
                }));
    }

    private AttachmentFolder folder(UUID record, Runnable toTake) {
        return papers.of(
                record,
                new PaperBook.Rules(
                        () -> access.require(LigaPermissions.READ),
                        () -> access.require(LigaPermissions.EDIT),
                        toTake));
    }
}
