package org.lotse.liga.api.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;

/**
 * Somebody holds a post.
 *
 * @param name who, as the carrier names them; up to {@value #NAME_LENGTH} characters
 * @param from the first day
 * @param to the last day, or null as long as no end is known
 */
public record Holder(String name, LocalDate from, @Nullable LocalDate to) {

    /** Greatest length of the name. */
    public static final int NAME_LENGTH = 100;

    /** From when to when. */
    public Period period() {
        return new Period(from, to);
    }
}
