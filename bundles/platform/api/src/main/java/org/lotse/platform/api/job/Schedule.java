package org.lotse.platform.api.job;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** When a job runs, as {@link Recurring} says it. */
public sealed interface Schedule {

    /** At equal distances. */
    record Every(Duration distance) implements Schedule {

        private static final Duration SHORTEST = Duration.ofSeconds(1);
        private static final Duration LONGEST = Duration.ofDays(1);

        /** @throws IllegalArgumentException if it is shorter than a second or longer than a day */
        public Every {
            if (distance.compareTo(SHORTEST) < 0 || distance.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("Not between a second and a day: every = " + distance);
            }
        }
    }

    /** Every day at this time. */
    record Daily(LocalTime time) implements Schedule {}

    /** Once a week. */
    record Weekly(DayOfWeek day, LocalTime time) implements Schedule {}

    /** Once a month. */
    record Monthly(int day, LocalTime time) implements Schedule {

        private static final int IN_EVERY_MONTH = 28;

        /** @throws IllegalArgumentException if not every month has such a day */
        public Monthly {
            if (day < 1 || day > IN_EVERY_MONTH) {
                throw new IllegalArgumentException("Not a day of every month: on = " + day);
            }
        }
    }

    /**
     * Reads what stands beside a job.
     *
     * @param every {@link Recurring#every}
     * @param at {@link Recurring#at}
     * @param on {@link Recurring#on}
     * @throws IllegalArgumentException if it makes no sense; the message says what
     */
    static Schedule of(String every, String at, String on) {
        if (every.isEmpty() == at.isEmpty() || (!every.isEmpty() && !on.isEmpty())) {
            throw new IllegalArgumentException("Needs either 'every', or 'at' with or without 'on'");
        }
        try {
            return every.isEmpty() ? on(on, LocalTime.parse(at)) : new Every(Duration.parse(every));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Schedule on(String day, LocalTime time) {
        if (day.isEmpty()) {
            return new Daily(time);
        }
        return day.matches("\\d{1,2}")
                ? new Monthly(Integer.parseInt(day), time)
                : new Weekly(DayOfWeek.valueOf(day), time);
    }
}
