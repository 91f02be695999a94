package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid. It is never changed or deleted: a mistake is undone by a counter-entry (Gegenbuchung) of the same kind.
 *
 * @param number counted from 1 within the grant or passing-on
 * @param kind which way it went
 * @param day when it was credited or debited
 * @param amount in euros; negative in a counter-entry
 * @param reference of the payment, for example what stands on the statement
 * @param remark anything else; in a counter-entry why
 * @param reverses number of the entry that this one undoes
 * @param reversedBy number of the entry that undoes this one
 * @param enteredBy who entered it
 * @param enteredAt when
 */
public record Movement(
        int number,
        MovementKind kind,
        LocalDate day,
        BigDecimal amount,
        String reference,
        @Nullable String remark,
        Optional<Integer> reverses,
        Optional<Integer> reversedBy,
        String enteredBy,
        Instant enteredAt) {

    /** Most characters of a reference. */
    public static final int REFERENCE_LENGTH = 140;

    /** Most characters of a remark. */
    public static final int REMARK_LENGTH = 500;
}
