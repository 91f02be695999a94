package org.lotse.helpers.api.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Enters what volunteers of the current scope's municipality receive. Every call needs {@code helpers.payments}. Any thread that has a scope;
 * every call is one transaction and begins at the gate.
 */
@ProviderType
public interface Payments {

    /**
     * Enters a payment; it waits for approval.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link PaymentData} that is not acceptable: nothing is to be paid, the
     *     ceiling of the year would be exceeded, or the volunteer receives the other allowance for the same activity in that year
     * @throws org.lotse.platform.api.data.ConcurrentChange if the volunteer is gone
     */
    PaymentId enter(PaymentData payment);

    /**
     * Replaces what is written down about a payment that is not approved. Whoever does that has entered it.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}, or if it is approved
     * @throws org.lotse.platform.api.data.ConcurrentChange if a colleague changed it since {@link RevisePayment#revision} or it is gone
     */
    void revise(RevisePayment command);

    /**
     * Removes what was entered by mistake.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is approved
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void remove(SeenPayment seen);

    /** The payment with this id, or empty if this municipality has none. */
    Optional<PaymentDetails> find(PaymentId payment);

    /**
     * How a volunteer stands to the ceilings of a tax year, one of each allowance.
     *
     * @return nothing for a year of which no ceiling is known
     */
    List<Ceiling> ceilings(VolunteerId volunteer, int year);

    /**
     * Keeps what a volunteer says to have received elsewhere. It counts towards the ceiling, and is kept even if that is exceeded by it.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if the volunteer is gone
     */
    void state(StateElsewhere statement);

    /** What is paid for a kilometre of one's own car on a day, in euro cents. */
    int centsPerKilometre(LocalDate day);
}
