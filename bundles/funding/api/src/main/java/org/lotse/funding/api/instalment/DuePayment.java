package org.lotse.funding.api.instalment;

import java.math.BigDecimal;

/**
 * A planned payment beside what came. Money fills planned payments in the order of their days; what is claimed back is filled by what was paid back.
 *
 * @param planned the payment
 * @param covered how much of it came, or was paid back, in euros; not negative
 * @param open what is missing, in euros; not negative
 * @param state what that means today
 */
public record DuePayment(PlannedPayment planned, BigDecimal covered, BigDecimal open, PaymentState state) {}
