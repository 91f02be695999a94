package org.lotse.funding.api.application;

import org.lotse.platform.api.attachment.AttachmentFolder;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Papers that belong to an application: consents, counts, what was signed, what the authority wrote. For screens; any thread that has a scope. Reading
 * needs {@code funding.applications} in the current tenant, changing {@code funding.apply}. Papers are taken at any time, since answers come late.
 */
@ProviderType
public interface ApplicationAttachments {

    /** Those of an application; a folder of one that is gone takes nothing. */
    AttachmentFolder of(ApplicationId application);
}
