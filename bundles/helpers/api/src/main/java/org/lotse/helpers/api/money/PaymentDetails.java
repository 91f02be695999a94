package org.lotse.helpers.api.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param volunteerName who receives it, family name first
 * @param data everything that is written down
 * @param total the whole amount in euro cents, kilometres included
 * @param state how far it has come
 * @param enteredBy who entered it
 * @param approvedBy who approved it, or null as long as nobody has
 * @param approvedOn the day on which they did, or null
 * @param reason why it was taken back, or null if it was not since it went on last
 */
public record PaymentDetails(
        PaymentId id,
        long revision,
        String volunteerName,
        PaymentData data,
        long total,
        PaymentState state,
        String enteredBy,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String reason) {}
