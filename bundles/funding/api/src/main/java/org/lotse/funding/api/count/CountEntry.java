package org.lotse.funding.api.count;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A count as it was entered; it is never changed, only corrected by a later one.
 *
 * @param number counted from 1 within the municipality and programme
 * @param kind what it is for
 * @param persons how many
 * @param day reference day
 * @param source where it comes from
 * @param countedBy who counted, as people there are known
 * @param reason why it corrects an earlier one; null for the first
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record CountEntry(
        int number,
        CountKind kind,
        int persons,
        LocalDate day,
        CountSource source,
        String countedBy,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt) {}
