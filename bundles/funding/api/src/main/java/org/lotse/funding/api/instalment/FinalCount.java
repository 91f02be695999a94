package org.lotse.funding.api.instalment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A final count as it was entered for a grant; never changed, only corrected by a later one.
 *
 * @param number counted from 1
 * @param persons how many, all municipalities of the grant together
 * @param day reference day
 * @param countedBy who counted
 * @param reason why it corrects an earlier one; null for the first
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record FinalCount(
        int number,
        int persons,
        LocalDate day,
        String countedBy,
        @Nullable String reason,
        String enteredBy,
        Instant enteredAt) {}
