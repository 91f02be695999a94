package org.lotse.helpers.api.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer stands to the ceiling of an allowance in a tax year. All amounts in euro cents.
 *
 * @param kind which allowance
 * @param year the tax year
 * @param most the ceiling
 * @param here what was paid here in that year and what is entered or approved for it
 * @param elsewhere what they say to have received elsewhere
 * @param statedOn the day on which they said that, or null if they did not
 * @param source where the ceiling is written
 */
public record Ceiling(
        PaymentKind kind,
        int year,
        long most,
        long here,
        long elsewhere,
        @Nullable LocalDate statedOn,
        String source) {

    /** From how much of the ceiling on it is warned, in per cent. */
    public static final int WARN_FROM = 80;

    private static final int WHOLE = 100;

    /** What was received anywhere. */
    public long used() {
        return here + elsewhere;
    }

    /** What may still be paid. */
    public long left() {
        return Math.max(0, most - used());
    }

    /** Whether so much more is beyond the ceiling. */
    public boolean isExceededBy(long more) {
        return used() + more > most;
    }

    /** Whether with so much more {@value #WARN_FROM} per cent are reached. */
    public boolean isNearWith(long more) {
        return (used() + more) * WHOLE >= most * WARN_FROM;
    }
}
