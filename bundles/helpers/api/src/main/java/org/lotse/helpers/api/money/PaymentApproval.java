package org.lotse.helpers.api.money;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides on payments in the current scope's municipality. Needs {@code helpers.approve-payments}. Any thread that has a scope; every call is one
 * transaction and begins at the gate; the audit trail tells what was decided, without amounts.
 */
@ProviderType
public interface PaymentApproval {

    /**
     * Approves a payment. Whoever entered it may not, unless nobody else in the municipality could (four eyes).
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not to be approved, the person entered it, or the ceiling would be exceeded
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since it was seen or it is gone
     */
    void approve(SeenPayment seen);

    /**
     * Writes down that it was paid; the year of that day is the tax year (§ 11 EStG).
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not approved, or beside {@code paidOn} if the day is in the future or the ceiling of its
     *     year would be exceeded
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #approve}
     */
    void pay(PayPayment command);

    /**
     * Takes it one step back: what was paid is approved, what was approved is entered.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation without a reason, or if it is only entered
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #approve}
     */
    void undo(UndoPayment command);
}
