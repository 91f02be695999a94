package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lotse.funding.api.instalment.Balance;
import org.lotse.funding.api.instalment.DuePayment;
import org.lotse.funding.api.instalment.PaymentState;
import org.lotse.funding.api.instalment.PlannedPayment;

/** What came beside what was planned: money fills planned payments by their days, money paid back fills claims back. */
public final class Coverage {

    private final List<DuePayment> due = new ArrayList<>();
    private final BigDecimal received;
    private final BigDecimal paidBack;
    private final LocalDate today;
    private BigDecimal left;
    private BigDecimal leftBack;

    private Coverage(BigDecimal received, BigDecimal paidBack, LocalDate today) {
        this.received = received;
        this.paidBack = paidBack;
        this.today = today;
        left = received;
        leftBack = paidBack;
    }

    /**
     * Reckons it.
     *
     * @param payments by day
     * @param received counter-entries taken off
     * @param paidBack counter-entries taken off
     */
    public static Coverage of(
            List<PlannedPayment> payments, BigDecimal received, BigDecimal paidBack, LocalDate today) {
        var coverage = new Coverage(received, paidBack, today);
        payments.forEach(coverage::fill);
        return coverage;
    }

    /** The payments beside what came. */
    public List<DuePayment> due() {
        return List.copyOf(due);
    }

    /** @param passedOn what was passed on and did not come back */
    public Balance balance(BigDecimal passedOn) {
        return new Balance(
                Euros.sum(due.stream().map(one -> one.planned().amount())),
                received,
                paidBack,
                open(one -> !one.planned().isClaimBack() && one.state() == PaymentState.OVERDUE),
                open(one -> one.planned().isClaimBack() && one.state() == PaymentState.OVERDUE),
                open(one -> one.planned().isClaimBack()),
                left,
                passedOn,
                due.stream()
                        .filter(one -> one.state() != PaymentState.SETTLED)
                        .map(one -> one.planned().due())
                        .findFirst());
    }

    private BigDecimal open(Predicate<DuePayment> which) {
        return Euros.sum(due.stream().filter(which).map(DuePayment::open));
    }

    private void fill(PlannedPayment payment) {
        var wanted = payment.amount().abs();
        var covered = wanted.min(payment.isClaimBack() ? leftBack : left);
        if (payment.isClaimBack()) {
            leftBack = leftBack.subtract(covered);
        } else {
            left = left.subtract(covered);
        }
        var open = wanted.subtract(covered);
        due.add(new DuePayment(payment, covered, open, state(payment, covered, open)));
    }

    private PaymentState state(PlannedPayment payment, BigDecimal covered, BigDecimal open) {
        if (open.signum() == 0) {
            return PaymentState.SETTLED;
        }
        if (payment.due().isBefore(today)) {
            return PaymentState.OVERDUE;
        }
        return covered.signum() > 0 ? PaymentState.PARTLY : PaymentState.PLANNED;
    }
}
