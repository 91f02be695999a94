package org.lotse.liga.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement runs and how it ends.
 *
 * @param from the first day
 * @param to the last day as agreed, or null for one without an end
 * @param noticeMonths how many months before its end notice has to be there, 0 to {@value #MOST_MONTHS}; 0 without an end means on the last day itself
 * @param noticePoint for one without an end, to which days notice can be given; null for one with an end
 * @param renewalMonths by how many months it goes on if nobody gives notice in time, 0 to {@value #MOST_MONTHS}; 0 means that it just ends
 * @param noticeGivenOn the day on which notice was given, by whichever side, or null
 */
public record AgreementTerm(
        LocalDate from,
        @Nullable LocalDate to,
        int noticeMonths,
        @Nullable NoticePoint noticePoint,
        int renewalMonths,
        @Nullable LocalDate noticeGivenOn) {

    /** Longest time of notice, and of renewal. */
    public static final int MOST_MONTHS = 60;
}
