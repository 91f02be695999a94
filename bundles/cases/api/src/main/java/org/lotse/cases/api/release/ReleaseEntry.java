package org.lotse.cases.api.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A release as it is shown. What was declared is never changed; it ends or is revoked.
 *
 * @param id identity
 * @param version goes back in {@link RevokeRelease}
 * @param kind what was signed
 * @param release what it says
 * @param state whether it holds today
 * @param revokedOn when it was taken back, or null
 * @param author display name of whoever wrote it down, as it was then
 */
public record ReleaseEntry(
        ReleaseId id,
        int version,
        ReleaseKind kind,
        ReleaseData release,
        ReleaseState state,
        @Nullable LocalDate revokedOn,
        String author) {}
