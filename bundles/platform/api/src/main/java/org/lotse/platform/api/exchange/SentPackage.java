package org.lotse.platform.api.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;

/**
 * The sender's record of a package.
 *
 * @param id identity
 * @param receiver for whom
 * @param sentAt when it was sent
 * @param state how far it is, as far as the sender has been told
 * @param since when it got there
 * @param reason why it was rejected, or null
 */
public record SentPackage(
        PackageId id,
        TenantId receiver,
        Instant sentAt,
        PackageState state,
        Instant since,
        @Nullable String reason) {}
