package org.lotse.liga.api.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;

/**
 * What is refunded beside the actual cost of staff, for some time. It stands in the agreement or a supplement to it, so it has days and a source.
 *
 * @param from the first day on which it is in force
 * @param to the last one, or null until the agreement ends
 * @param overhead lump sum for overhead in euros, for half a full-time post and a whole year; 0 to {@value #MOST}
 * @param source where it is written, up to {@value #SOURCE_LENGTH} characters
 */
public record RefundRule(LocalDate from, @Nullable LocalDate to, BigDecimal overhead, String source) {

    /** The greatest lump sum in euros. */
    public static final int MOST = 100_000;

    /** Greatest length of the source. */
    public static final int SOURCE_LENGTH = 200;

    /** When it is in force. */
    public Period period() {
        return new Period(from, to);
    }
}
