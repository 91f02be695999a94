package org.lotse.platform.api.exchange;

import java.time.LocalDate;

/**
 * The days that a report is about.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record ReportPeriod(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public ReportPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins");
        }
    }
}
