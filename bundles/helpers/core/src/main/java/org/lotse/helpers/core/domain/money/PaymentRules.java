package org.lotse.helpers.core.domain.money;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.helpers.api.money.PaymentKind;

/** What may be paid free of tax, by dated rules. */
public interface PaymentRules {

    /**
     * The ceiling of an allowance in a tax year: the rule that is in force on its first day.
     *
     * @return empty for a year before all rules
     */
    Optional<PaymentRule> ceiling(PaymentKind kind, int year);

    /** What is paid for a kilometre on a day; by the earliest rule before all of them. */
    PaymentRule kilometre(LocalDate day);
}
