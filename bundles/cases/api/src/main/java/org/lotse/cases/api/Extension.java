package org.lotse.cases.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * An extension of a care period, asked for by one person and decided by another.
 *
 * @param id identity
 * @param version goes back in {@link DecideExtension}
 * @param months by how many months
 * @param reason why it is needed
 * @param askedBy who asked
 * @param askedByName how colleagues knew them then
 * @param askedAt when
 * @param answer the decision, null while it waits
 */
public record Extension(
        ExtensionId id,
        int version,
        int months,
        String reason,
        UserId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Answer answer) {

    /** Greatest length of a reason and of a decision's. */
    public static final int REASON_LENGTH = 2000;

    /**
     * A decision.
     *
     * @param granted whether the period is extended
     * @param reason why, or why not
     * @param byName who decided, as colleagues knew them then
     * @param at when
     * @param endsOn the new last day, if granted
     */
    public record Answer(
            boolean granted,
            String reason,
            String byName,
            Instant at,
            @Nullable LocalDate endsOn) {}
}
