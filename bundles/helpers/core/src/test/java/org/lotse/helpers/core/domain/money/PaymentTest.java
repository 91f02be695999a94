package org.lotse.helpers.core.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.RevisePayment;
import org.lotse.helpers.api.money.UndoPayment;
import org.lotse.helpers.core.application.money.ConfiguredPaymentRules;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FixedScope;

class PaymentTest {

    private static final PaymentId ID = new PaymentId(new UUID(6, 1));
    private static final VolunteerId MINA = new VolunteerId(new UUID(7, 1));

    @Test
    void kilometresArePaidAtTheRateOfTheDay() {
        assertThat(entered(PaymentKind.EXPENSES, 1_250, 42).total()).isEqualTo(1_250 + 42 * 30);
        assertThat(ConfiguredPaymentRules.brought().kilometre(TODAY).cents()).isEqualTo(30);
        assertThat(refused(() -> entered(PaymentKind.VOLUNTEER_ALLOWANCE, 100, 42))
                        .field())
                .contains("kilometres");
    }

    @Test
    void somethingHasToBePaid() {
        assertThat(refused(() -> entered(PaymentKind.EXPENSES, 0, null)).field())
                .contains("cents");
        assertThat(refused(() -> entered(PaymentKind.EXPENSES, -1, 42)).field()).contains("cents");
        assertThat(entered(PaymentKind.EXPENSES, 0, 1).total()).isEqualTo(30);
    }

    @Test
    void isEnteredApprovedPaidAndStepByStepBack() {
        var payment = entered(PaymentKind.EXPENSES, 100, null);

        payment.approve(0, CHANGE, TODAY);
        payment.pay(new PayPayment(ID, 1, TODAY.minusDays(3)), CHANGE, TODAY);
        assertThat(payment.details("").state()).isEqualTo(PaymentState.PAID);
        assertThat(payment.payOn()).isEqualTo(TODAY.minusDays(3));

        assertThat(refused(() -> payment.undo(new UndoPayment(ID, 2, " "), CHANGE))
                        .field())
                .contains("reason");
        payment.undo(new UndoPayment(ID, 2, "Zurücküberwiesen"), CHANGE);
        assertThat(payment.details("").state()).isEqualTo(PaymentState.APPROVED);
        assertThat(payment.details("").reason()).isEqualTo("Zurücküberwiesen");
        payment.undo(new UndoPayment(ID, 3, "Doppelt"), CHANGE);
        assertThat(payment.details("").state()).isEqualTo(PaymentState.ENTERED);
        assertThat(payment.details("").approvedBy()).isNull();
        assertThat(refused(() -> payment.undo(new UndoPayment(ID, 4, "Noch einmal"), CHANGE))
                        .key())
                .isEqualTo("helpers.rule.payment-not-approved");
    }

    @Test
    void whatIsApprovedIsNeitherChangedNorRemoved() {
        var payment = entered(PaymentKind.EXPENSES, 100, null);
        payment.approve(0, CHANGE, TODAY);

        assertThat(refused(() -> payment.revise(
                                new RevisePayment(ID, 1, payment.data()), 30, FixedScope.ADA.id(), CHANGE, TODAY))
                        .key())
                .isEqualTo("helpers.rule.payment-approved");
        assertThat(refused(() -> payment.requireRemovable(1, CHANGE)).key()).isEqualTo("helpers.rule.payment-approved");
        assertThat(refused(() -> payment.approve(1, CHANGE, TODAY)).key()).isEqualTo("helpers.rule.payment-approved");
        assertThatThrownBy(() -> payment.approve(0, CHANGE, TODAY)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void nothingWasPaidInTheFuture() {
        var payment = entered(PaymentKind.EXPENSES, 100, null);
        assertThat(refused(() -> payment.pay(new PayPayment(ID, 0, TODAY), CHANGE, TODAY))
                        .key())
                .isEqualTo("helpers.rule.payment-not-approved");
        payment.approve(0, CHANGE, TODAY);

        assertThat(refused(() -> payment.pay(new PayPayment(ID, 1, TODAY.plusDays(1)), CHANGE, TODAY))
                        .field())
                .contains("paidOn");
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }

    private static Payment entered(PaymentKind kind, long cents, @Nullable Integer kilometres) {
        return Payment.enter(
                ID,
                new PaymentData(
                        MINA, kind, TODAY, "Fahrkarten", null, null, cents, kilometres, 2, LocalDate.of(2026, 12, 1)),
                30,
                FixedScope.ADA.id(),
                CHANGE,
                TODAY);
    }
}
