package org.lotse.platform.api.job;

import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/** Hears that a run was asked for, began or ended. A whiteboard service with the manners of {@code ModulesListener}. */
@ConsumerType
public interface JobsListener {

    /** A job of this tenant stands otherwise than before. */
    void jobsChanged(TenantId tenant);
}
