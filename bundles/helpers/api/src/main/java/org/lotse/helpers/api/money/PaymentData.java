package org.lotse.helpers.api.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * What is written down about a payment.
 *
 * @param volunteer who receives it
 * @param kind what for
 * @param day the day of the expense, or the last one for which the allowance is paid; not in the future
 * @param purpose what it is for, of an allowance the activity in words, without anything about those who are helped; up to
 *     {@value #PURPOSE_LENGTH} characters
 * @param activity the activity for which it is, or null
 * @param circle for which circle, or null
 * @param cents the amount beside the kilometres, in euro cents, 0 to {@value #MOST_CENTS}
 * @param kilometres of one's own car, or null; for expenses only, paid at the rate of the day
 * @param receipts how many receipts there are, 0 to {@value #MOST_RECEIPTS}; 0 means without
 * @param payOn the day on which it is to be paid, and after it was, the day on which it was: its year is the tax year (§ 11 EStG)
 */
public record PaymentData(
        VolunteerId volunteer,
        PaymentKind kind,
        LocalDate day,
        String purpose,
        @Nullable ActivityId activity,
        @Nullable CircleId circle,
        long cents,
        @Nullable Integer kilometres,
        int receipts,
        LocalDate payOn) {

    /** Greatest length of the purpose. */
    public static final int PURPOSE_LENGTH = 150;

    /** The greatest amount, 10,000 euros. */
    public static final long MOST_CENTS = 1_000_000;

    /** The longest way. */
    public static final int MOST_KILOMETRES = 10_000;

    /** Most receipts. */
    public static final int MOST_RECEIPTS = 99;
}
