package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;

/**
 * Money that came from the authority or was paid back to it.
 *
 * @param grant for which
 * @param revision of the sheet as the person saw it
 * @param kind {@link MovementKind#RECEIVED} or {@link MovementKind#PAID_BACK}
 * @param day when, today at the latest
 * @param amount in euros above zero, two decimals at most
 * @param reference of the payment
 * @param remark anything else
 */
public record BookMovement(
        ApplicationId grant,
        long revision,
        @Nullable MovementKind kind,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        String reference,
        @Nullable String remark) {}
