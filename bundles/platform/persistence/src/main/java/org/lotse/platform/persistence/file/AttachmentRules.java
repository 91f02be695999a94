package org.lotse.platform.persistence.file;

import org.osgi.annotation.versioning.ConsumerType;

/** What the module that keeps a record says about its attachments. */
@ConsumerType
public interface AttachmentRules {

    /** @throws org.lotse.platform.api.access.AccessDenied to whoever may not read them; asked before each transaction */
    void requireRead();

    /** @throws org.lotse.platform.api.access.AccessDenied to whoever may not change them; asked before each transaction */
    void requireChange();

    /**
     * Asked inside the transaction that changes something.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if the record is gone, or takes nothing any more
     */
    void requireOpen();
}
