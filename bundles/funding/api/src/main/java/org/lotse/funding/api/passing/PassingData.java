package org.lotse.funding.api.passing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;

/**
 * What was agreed.
 *
 * @param receiver what kind of receiver it is
 * @param municipality which one, if it is one
 * @param carrier its name, if it is one
 * @param measure whether a share or an amount was agreed
 * @param value per cent above 0 to 100, or euros above 0; two decimals at most
 * @param from first day, within the time of the grant
 * @param until last day, within the time of the grant
 * @param purpose for what the money is
 * @param signedOn when both had signed, today at the latest
 * @param reason why an earlier version is changed; null for the first
 */
public record PassingData(
        @Nullable ReceiverKind receiver,
        @Nullable Ags municipality,
        @Nullable String carrier,
        @Nullable PassingMeasure measure,
        @Nullable BigDecimal value,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String purpose,
        @Nullable LocalDate signedOn,
        @Nullable String reason) {

    /** Most characters of a carrier's name. */
    public static final int CARRIER_LENGTH = 150;

    /** Most characters of a purpose. */
    public static final int PURPOSE_LENGTH = 500;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;
}
