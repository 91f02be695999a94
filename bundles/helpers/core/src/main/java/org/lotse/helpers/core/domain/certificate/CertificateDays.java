package org.lotse.helpers.core.domain.certificate;

import java.time.LocalDate;

/**
 * The days that a certificate of conduct is judged by. That it is at most three months old when inspected, and shown again after five years,
 * stands in no law but in the agreements by § 72a (4) SGB VIII and the recommendations for them; the six months stand in § 72a (5) SGB VIII.
 *
 * <p>Months and years are counted by §§ 187 (1), 188 (2), (3) BGB: a period ends on the day with the same number, or on the last day of a
 * shorter month.
 */
public final class CertificateDays {

    private static final int FRESH_MONTHS = 3;

    /** Three months are 89 to 92 days; whoever counts days has to come to the same answer, so that the 91st is always too late. */
    private static final int FRESH_DAYS = 90;

    private static final int VALID_YEARS = 5;
    private static final int NOTICE_MONTHS = 3;
    private static final int WAITING_MONTHS = 3;
    private static final int KEPT_MONTHS = 6;

    private CertificateDays() {}

    /** The last day on which a certificate may be inspected: three months after its issue, and never more than 90 days. */
    public static LocalDate freshUntil(LocalDate issuedOn) {
        var months = issuedOn.plusMonths(FRESH_MONTHS);
        var days = issuedOn.plusDays(FRESH_DAYS);
        return months.isBefore(days) ? months : days;
    }

    /** The day from which a new one has to be shown: five years after the inspection. */
    public static LocalDate dueOn(LocalDate inspectedOn) {
        return inspectedOn.plusYears(VALID_YEARS);
    }

    /** Whoever was inspected on this day or before has to show a new one now or within three months. */
    public static LocalDate inspectedLongAgo(LocalDate today) {
        var limit = today.plusMonths(NOTICE_MONTHS);
        var day = limit.minusYears(VALID_YEARS);
        var leapDay = day.plusDays(1);
        return dueOn(leapDay).isAfter(limit) ? day : leapDay;
    }

    /** The day on which the facts go if nobody was cleared by then. */
    public static LocalDate waitUntil(LocalDate writtenDownOn) {
        return writtenDownOn.plusMonths(WAITING_MONTHS);
    }

    /** The day on which the facts go after the activity ended. */
    public static LocalDate keptUntil(LocalDate endedOn) {
        return endedOn.plusMonths(KEPT_MONTHS);
    }
}
