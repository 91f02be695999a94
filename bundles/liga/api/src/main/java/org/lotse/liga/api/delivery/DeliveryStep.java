package org.lotse.liga.api.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day on a municipality has it done so, until the next step: there is always one model, and never two.
 *
 * @param model by whom
 * @param from the first day
 * @param source who decided it and when, up to {@value #SOURCE_LENGTH} characters, or null
 */
public record DeliveryStep(
        DeliveryModel model, LocalDate from, @Nullable String source) {

    /** Greatest length of the source. */
    public static final int SOURCE_LENGTH = 200;
}
