package org.lotse.cases.api.preparation;

import org.jspecify.annotations.Nullable;

/**
 * Which of them are asked for.
 *
 * @param text words of a name, in any order; null for all
 * @param state how far they are; null for all
 */
public record PreparationQuery(
        @Nullable String text, @Nullable PreparationState state) {

    /** All. */
    public static final PreparationQuery ALL = new PreparationQuery(null, null);
}
