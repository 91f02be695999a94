package org.lotse.funding.core.application.application;

import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationAttachments;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.core.domain.application.ApplicationBook;
import org.lotse.funding.core.persistence.FundingAttachments;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.attachment.AttachmentFolder;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.persistence.file.AttachmentRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out the folders of applications. */
@Component
public final class KeptApplicationAttachments implements ApplicationAttachments {

    private final FundingAttachments attachments;
    private final ApplicationBook book;
    private final Access access;

    /** Where they lie, and whether there is such an application. */
    @Activate
    public KeptApplicationAttachments(
            @Reference FundingAttachments attachments, @Reference ApplicationBook book, @Reference Access access) {
        this.attachments = attachments;
        this.book = book;
        this.access = access;
    }

    @Override
    public AttachmentFolder of(ApplicationId application) {
        access.require(FundingPermissions.APPLICATIONS);
        return attachments.of(application.value(), new Rules(application));
    }

    private final class Rules implements AttachmentRules {

        private final ApplicationId application;

        Rules(ApplicationId application) {
            this.application = application;
        }

        @Override
        public void requireRead() {
            access.require(FundingPermissions.APPLICATIONS);
        }

        @Override
        public void requireChange() {
            access.require(FundingPermissions.APPLY);
        }

        @Override
        public void requireOpen() {
            if (book.find(application).isEmpty()) {
                throw RuleViolation.of("funding.rule.application-gone");
            }
        }
    }
}
