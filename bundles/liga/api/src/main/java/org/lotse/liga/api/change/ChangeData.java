package org.lotse.liga.api.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;

/**
 * What is written down about a change.
 *
 * @param municipality which; stays as it was planned
 * @param model the new model
 * @param from the day on which it begins; until the evening before, the old one counts
 * @param source who decided it and when, up to {@link DeliveryStep#SOURCE_LENGTH} characters
 * @param contact who to ask about it: an office or a function with a telephone number, up to {@value #CONTACT_LENGTH} characters; the municipality
 *     reads it
 */
public record ChangeData(
        Ags municipality,
        DeliveryModel model,
        LocalDate from,
        String source,
        @Nullable String contact) {

    /** Greatest length of whom to ask. */
    public static final int CONTACT_LENGTH = 200;
}
