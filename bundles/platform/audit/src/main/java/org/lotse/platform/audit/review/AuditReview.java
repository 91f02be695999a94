package org.lotse.platform.audit.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the trails. Every call needs {@link org.lotse.platform.api.access.PlatformPermissions#READ_AUDIT} in the current scope
 * and is itself recorded. Empty instead of a tenant means the platform's trail; a tenant is the current scope's.
 */
@ProviderType
public interface AuditReview {

    /**
     * Follows the trail from its beginning and compares it with its anchor.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     */
    Verdict verify(Optional<TenantId> place);

    /**
     * Ties the anchor to the present end of the trail, for example after a restore from a backup, which is older than its
     * anchor. That this was done remains in the platform's trail, with what the anchor said before.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     */
    void accept(Optional<TenantId> place);

    /**
     * Gives out the entries of these days, in order.
     *
     * @param from the first day
     * @param to the last day
     * @throws org.lotse.platform.api.access.AccessDenied without the permission
     */
    void export(Optional<TenantId> place, LocalDate from, LocalDate to, Consumer<AuditRow> row);
}
