package org.lotse.helpers.core.domain.money;

import java.time.LocalDate;

/**
 * How long payments are kept: as booking receipts, eight years from the end of the year in which they were paid (§ 147 (1) No. 4, (3), (4) AO as
 * changed by the Fourth Bureaucracy Relief Act of 23 October 2024).
 */
public final class PaymentRetention {

    private static final int YEARS = 8;

    private PaymentRetention() {}

    /** The first day of which payments are still kept. */
    public static LocalDate keptFrom(LocalDate today) {
        return LocalDate.of(today.getYear() - YEARS, 1, 1);
    }
}
