package org.lotse.demo.invented;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * The days between which an accompaniment happens.
 *
 * @param opened its first day
 * @param last today, or the day on which it was closed
 */
record InventedDays(LocalDate opened, LocalDate last) {

    private static final int MONTHS_OF_CARE = 36;
    private static final LocalDate FIRST_OF_ALL = LocalDate.of(2017, 8, 1);

    static InventedDays of(Situation situation, LocalDate today, RandomGenerator random) {
        var endsFrom = today.minusMonths(MONTHS_OF_CARE);
        return switch (situation) {
            case NEW -> running(today.minusDays(between(random, 4, 20)), today);
            case ASSESSED, PLAN_DRAFTED -> running(today.minusDays(between(random, 45, 110)), today);
            case PROGRESSED -> running(today.minusDays(between(random, 240, 420)), today);
            case PLAN_AGREED -> running(today.minusDays(between(random, 110, 200)), today);
            case PLAN_REVIEWED, PLAN_RENEWED -> running(today.minusDays(between(random, 380, 600)), today);
            case REVIEW_OVERDUE -> running(today.minusDays(between(random, 300, 420)), today);
            case ENDS_IN_SIX_MONTHS -> running(endsFrom.plusDays(between(random, 100, 170)), today);
            case ENDS_IN_THREE_MONTHS -> running(endsFrom.plusDays(between(random, 40, 85)), today);
            case ENDS_IN_ONE_MONTH -> running(endsFrom.plusDays(between(random, 5, 26)), today);
            case PERIOD_OVER -> running(endsFrom.minusDays(between(random, 10, 60)), today);
            case EXTENSION_ASKED -> running(endsFrom.plusDays(between(random, 30, 85)), today);
            case IN_TRANSITION -> running(endsFrom.plusDays(between(random, 60, 120)), today);
            case CLOSED_LONG_AGO -> {
                var opened = FIRST_OF_ALL.plusDays(between(random, 0, 500));
                yield new InventedDays(opened, opened.plusDays(between(random, 600, 740)));
            }
            case CLOSED ->
                new InventedDays(today.minusDays(between(random, 700, 900)), today.minusDays(between(random, 15, 320)));
            case BROKEN_OFF -> {
                var opened = today.minusDays(between(random, 200, 430));
                yield new InventedDays(opened, opened.plusDays(between(random, 50, 150)));
            }
            case REOPENED ->
                new InventedDays(today.minusDays(between(random, 780, 860)), today.minusDays(between(random, 60, 150)));
        };
    }

    private static InventedDays running(LocalDate opened, LocalDate today) {
        return new InventedDays(opened, today);
    }

    /** A day so and so many after the first, but none after the last. */
    LocalDate after(long days) {
        var day = opened.plusDays(days);
        return day.isAfter(last) ? last : day;
    }

    long length() {
        return last.toEpochDay() - opened.toEpochDay();
    }

    static int between(RandomGenerator random, int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
