package org.lotse.platform.api.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;

/**
 * The receiver's record of a package.
 *
 * @param id identity
 * @param sender from whom
 * @param version version of the document
 * @param sentAt when it was sent
 * @param state how far it is
 * @param since when it got there
 * @param reason why it was rejected, or null
 */
public record ArrivedPackage(
        PackageId id,
        TenantId sender,
        int version,
        Instant sentAt,
        PackageState state,
        Instant since,
        @Nullable String reason) {}
