package org.lotse.helpers.api.activity;

import java.time.LocalDate;

/** How often a shift comes round. */
public enum Rhythm {
    /** Every week on the same weekday. */
    WEEKLY(1),
    /** Every two weeks on the same weekday. */
    FORTNIGHTLY(2);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    /** The day after that many rounds. */
    public LocalDate after(LocalDate first, int rounds) {
        return first.plusWeeks((long) weeks * rounds);
    }
}
