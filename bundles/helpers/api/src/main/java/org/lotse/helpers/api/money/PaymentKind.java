package org.lotse.helpers.api.money;

import java.util.List;

/** What somebody is paid for. */
public enum PaymentKind {
    /** Auslagenersatz: what they spent is paid back (§ 670 BGB). Has no ceiling. */
    EXPENSES,
    /** Ehrenamtspauschale, free of tax by § 3 Nr. 26a EStG up to a ceiling in a year. */
    VOLUNTEER_ALLOWANCE,
    /** Übungsleiterpauschale, free of tax by § 3 Nr. 26 EStG up to a ceiling in a year. */
    TRAINER_ALLOWANCE;

    /** Those that have a ceiling. */
    public static final List<PaymentKind> ALLOWANCES = List.of(VOLUNTEER_ALLOWANCE, TRAINER_ALLOWANCE);

    /** Whether it has a ceiling. */
    public boolean isAllowance() {
        return this != EXPENSES;
    }
}
