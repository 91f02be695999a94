package org.lotse.funding.api.passing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.instalment.MovementKind;

/**
 * Money that was passed on, or came back.
 *
 * @param id by which agreement
 * @param revision as the person saw it
 * @param kind {@link MovementKind#PASSED_ON} or {@link MovementKind#RETURNED}
 * @param day when, today at the latest
 * @param amount in euros above zero, two decimals at most
 * @param reference of the payment
 * @param remark anything else
 */
public record BookPassing(
        PassingId id,
        long revision,
        @Nullable MovementKind kind,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        String reference,
        @Nullable String remark) {}
