package org.lotse.itests.harness;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The day in Germany, by which the product reckons wherever its server stands. Between 22 or 23 o'clock in Greenwich and midnight a
 * machine that lives by UTC has another one.
 */
public final class OfficialDay {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private OfficialDay() {}

    public static LocalDate today() {
        return LocalDate.now(GERMANY);
    }

    /** What a clock shows on that day. */
    public static LocalDateTime now() {
        return LocalDateTime.now(GERMANY);
    }
}
