package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment that is expected, or that has to be made: an amount below zero is claimed back (Rückforderung).
 *
 * @param number counted from 1 within its version of the plan
 * @param kind what it is
 * @param year for which funded year, counted from 1
 * @param due until when it is expected
 * @param amount in euros, cents count; negative if it is to be paid back
 * @param reckoned what follows from the rules; another amount is what the authority said
 * @param provisional whether it changes with the final count, which is not known yet
 * @param steps how what is reckoned was found
 */
public record PlannedPayment(
        int number,
        InstalmentKind kind,
        int year,
        LocalDate due,
        BigDecimal amount,
        BigDecimal reckoned,
        boolean provisional,
        List<PlanStep> steps) {

    /** Copies the list. */
    public PlannedPayment {
        steps = List.copyOf(steps);
    }

    /** Whether money goes back to the authority. */
    public boolean isClaimBack() {
        return amount.signum() < 0;
    }

    /** Whether somebody wrote another amount than the rules give. */
    public boolean isOverridden() {
        return amount.compareTo(reckoned) != 0;
    }
}
