package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a grant's money stands, in euros.
 *
 * @param planned all planned payments together, claims back taken off
 * @param received what came, counter-entries taken off
 * @param paidBack what was paid back, counter-entries taken off
 * @param overdue what should have come and did not
 * @param overdueBack what should have been paid back and was not
 * @param claimedBack what is to be paid back and was not yet, late or not
 * @param surplus what came beyond all planned payments
 * @param passedOn what was passed on and did not come back
 * @param next the next day on which something is expected or to be paid; empty if all is settled
 */
public record Balance(
        BigDecimal planned,
        BigDecimal received,
        BigDecimal paidBack,
        BigDecimal overdue,
        BigDecimal overdueBack,
        BigDecimal claimedBack,
        BigDecimal surplus,
        BigDecimal passedOn,
        Optional<LocalDate> next) {

    /** What is there: received and not paid back. */
    public BigDecimal kept() {
        return received.subtract(paidBack);
    }

    /** Whether something is late, either way. */
    public boolean isLate() {
        return overdue.signum() > 0 || overdueBack.signum() > 0;
    }

    /** Whether more was passed on than there is. */
    public boolean isPassedOnTooMuch() {
        return passedOn.compareTo(kept()) > 0;
    }
}
