package org.lotse.helpers.api.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * A line in the list of payments.
 *
 * @param id identity
 * @param volunteer who receives it
 * @param volunteerName family name first
 * @param kind what for
 * @param day of the expense, or the last one for which the allowance is paid
 * @param purpose in words
 * @param circle for which circle, if for one
 * @param total the whole amount in euro cents
 * @param kilometres of one's own car, or null
 * @param receipts how many receipts there are
 * @param payOn when it is to be paid or was
 * @param state how far it has come
 */
public record PaymentSummary(
        PaymentId id,
        VolunteerId volunteer,
        String volunteerName,
        PaymentKind kind,
        LocalDate day,
        String purpose,
        @Nullable CircleId circle,
        long total,
        @Nullable Integer kilometres,
        int receipts,
        LocalDate payOn,
        PaymentState state) {}
