package org.lotse.demo.invented;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.release.ReleaseData;
import org.lotse.cases.api.release.ReleaseKind;

/** What somebody allowed to be handed on, and when they took it back, if they did. */
public record InventedRelease(
        Set<ReleaseKind> kinds,
        ReleaseData release,
        @Nullable LocalDate revokedOn) {}
