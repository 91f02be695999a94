package org.lotse.helpers.core.domain.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What a volunteer has to bring along for a request.
 *
 * @param skill tag
 * @param area the area of life, if it was said
 * @param languages one of them is enough; none means that it does not matter
 * @param slots when it suits; none means that it does not matter
 * @param hoursPerWeek how much, if it is known
 */
public record Need(
        String skill,
        @Nullable LifeArea area,
        Set<Language> languages,
        Set<WeeklySlot> slots,
        @Nullable Integer hoursPerWeek) {

    /** What counts where hours are not known, here and in what somebody does already: nobody helps for nothing. */
    public static final int UNKNOWN_HOURS = 1;

    /** Hours per week that count against somebody's limit. */
    int hours() {
        return hoursPerWeek == null ? UNKNOWN_HOURS : hoursPerWeek;
    }
}
