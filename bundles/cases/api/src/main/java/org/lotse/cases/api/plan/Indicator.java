package org.lotse.cases.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * What shows that a goal is reached. A level is the name of a {@link org.lotse.cases.api.LanguageLevel}, a number is written as people
 * here write it, {@code 19,5}.
 *
 * @param kind by what it is seen
 * @param measure which certificate, or what is counted; null for the other kinds
 * @param from level or number at the beginning, if it is known
 * @param target level or number to be reached; null for a lease and a certificate
 */
public record Indicator(
        IndicatorKind kind,
        @Nullable String measure,
        @Nullable String from,
        @Nullable String target) {

    /** Most characters of what is measured. */
    public static final int MEASURE_LENGTH = 100;

    /** Most characters of a value. */
    public static final int VALUE_LENGTH = 10;
}
