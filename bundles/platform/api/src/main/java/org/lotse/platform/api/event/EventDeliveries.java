package org.lotse.platform.api.event;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What could not be delivered yet, for whoever administers a tenant: which events wait or are parked for which handler,
 * never what is in them. Works on the current scope's tenant; every call needs
 * {@link org.lotse.platform.api.access.PlatformPermissions#MANAGE_EVENTS}. Any thread.
 */
@ProviderType
public interface EventDeliveries {

    /**
     * Every handler that was ever seen in this tenant, by identity.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     */
    List<HandlerQueue> queues();

    /**
     * Tries a parked event once more, soon. Recorded in the audit trail.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not parked any more
     */
    void retry(String handler, UUID event);

    /**
     * Gives a parked event up for this handler, for good. Recorded in the audit trail.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not parked any more
     */
    void discard(String handler, UUID event);
}
