package org.lotse.helpers.ui.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.lotse.platform.api.rule.RuleViolation;

/** Durations as people write them: {@code 1:30} or {@code 1,5} for an hour and a half. */
final class DurationText {

    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

    private DurationText() {}

    /**
     * The minutes that somebody typed.
     *
     * @throws RuleViolation beside {@code minutes} for anything else
     */
    static int minutes(String typed) {
        var text = typed.strip();
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Integer.parseInt(clock.group(1)) * MINUTES_OF_AN_HOUR + Integer.parseInt(clock.group(2));
        }
        if (HOURS.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'))
                    .multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
        throw RuleViolation.at("minutes", "helpers.rule.duration");
    }

    /** For example {@code 1:30}. */
    static String of(long minutes) {
        return "%d:%02d".formatted(minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }
}
