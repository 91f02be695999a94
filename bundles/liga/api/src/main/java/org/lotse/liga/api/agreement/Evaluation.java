package org.lotse.liga.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Both sides look together at how it went.
 *
 * @param day when they do or did
 * @param result what came of it, up to {@value #RESULT_LENGTH} characters, or null
 */
public record Evaluation(LocalDate day, @Nullable String result) {

    /** Greatest length of the result. */
    public static final int RESULT_LENGTH = 500;
}
