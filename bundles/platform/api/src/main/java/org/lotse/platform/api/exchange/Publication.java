package org.lotse.platform.api.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.tenant.TenantId;

/**
 * One version of what a district published, as the publisher's record or a municipality's copy says it.
 *
 * @param id identity, the same everywhere
 * @param kind what kind it is
 * @param kindVersion version of the kind's document
 * @param publisher the district
 * @param version the first of the kind is 1; the latest counts
 * @param publishedAt when it was published
 * @param person who published it, by display name; null in a municipality's copy
 * @param content the document
 */
public record Publication(
        PackageId id,
        KindId kind,
        int kindVersion,
        TenantId publisher,
        int version,
        Instant publishedAt,
        @Nullable String person,
        String content) {}
