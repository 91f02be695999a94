package org.lotse.helpers.api.activity;

import java.time.LocalDate;

/**
 * Command: plan shifts that come round. Afterwards each stands for itself and is changed by itself.
 *
 * @param activity what they belong to
 * @param first the first of them
 * @param rhythm how often
 * @param until the last day on which there may be one, not before the first
 */
public record AddShiftSeries(ActivityId activity, ShiftData first, Rhythm rhythm, LocalDate until) {

    /** Most shifts of one series: a year of weeks. */
    public static final int MOST = 53;
}
