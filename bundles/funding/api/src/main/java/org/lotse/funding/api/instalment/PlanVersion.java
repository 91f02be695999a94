package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was made; never changed, only followed by another one.
 *
 * @param number counted from 1
 * @param cause why there is this version
 * @param count number of the final count by which it was reckoned; empty without one
 * @param reason in words, where somebody revised it
 * @param by who made it; null for the one that nobody kept yet
 * @param at when
 * @param payments by day
 */
public record PlanVersion(
        int number,
        PlanCause cause,
        Optional<Integer> count,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at,
        List<PlannedPayment> payments) {

    /** Copies the list. */
    public PlanVersion {
        payments = List.copyOf(payments);
    }

    /** All payments together, in euros: what is due for the whole time. */
    public BigDecimal total() {
        return payments.stream().map(PlannedPayment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
