package org.lotse.platform.api.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;

/**
 * One package as an administrator sees it: that it went, and what became of it; never what is in it, and no reason either, since that was
 * written for those who work on it.
 *
 * @param id identity, the same at both ends
 * @param kind what it is
 * @param way whether it went out or came in
 * @param other the tenant at the other end
 * @param sentAt when it was sent
 * @param state how far it is
 * @param since when it got there
 * @param person display name of whoever sent it or, of one that came in, decided about it; null if nobody did yet or it is not known
 */
public record PackageLine(
        PackageId id,
        KindId kind,
        PackageWay way,
        TenantId other,
        Instant sentAt,
        PackageState state,
        Instant since,
        @Nullable String person) {}
