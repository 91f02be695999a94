package org.lotse.helpers.core.application.money;

import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentApproval;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.SeenPayment;
import org.lotse.helpers.api.money.UndoPayment;
import org.lotse.helpers.core.domain.money.Payment;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides on payments; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalPaymentApproval implements PaymentApproval {

    private final PaymentChanges changes;
    private final AuditTrail trail;
    private final Access access;
    private final Transactions transactions;

    @Activate
    public TransactionalPaymentApproval(
            @Reference PaymentChanges changes,
            @Reference AuditTrail trail,
            @Reference Access access,
            @Reference(target = "(lotse.unit=helpers)") Transactions transactions) {
        this.changes = changes;
        this.trail = trail;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void approve(SeenPayment seen) {
        access.require(HelpersPermissions.APPROVE_PAYMENTS);
        transactions.write(() -> {
            var payment = locked(seen.id());
            if (changes.needsSomebodyElse(payment)) {
                throw RuleViolation.of("helpers.rule.four-eyes");
            }
            payment.approve(seen.revision(), changes.now(), changes.today());
            changes.ceilings().require(payment, "cents");
            record("helpers.payment-approved", payment);
        });
    }

    @Override
    public void pay(PayPayment command) {
        access.require(HelpersPermissions.APPROVE_PAYMENTS);
        transactions.write(() -> {
            var payment = locked(command.id());
            payment.pay(command, changes.now(), changes.today());
            changes.ceilings().require(payment, "paidOn");
            record("helpers.payment-paid", payment);
        });
    }

    @Override
    public void undo(UndoPayment command) {
        access.require(HelpersPermissions.APPROVE_PAYMENTS);
        transactions.write(() -> {
            var payment = locked(command.id());
            payment.undo(command, changes.now());
            record("helpers.payment-taken-back", payment);
        });
    }

    private Payment locked(PaymentId id) {
        var payment = changes.present(id);
        changes.lock(payment.volunteer());
        return payment;
    }

    private void record(String act, Payment payment) {
        trail.record(Act.of(act, "payment", payment.id().toString())
                .with("volunteer", payment.volunteer().toString()));
    }
}
