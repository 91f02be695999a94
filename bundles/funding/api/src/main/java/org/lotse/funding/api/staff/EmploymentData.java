package org.lotse.funding.api.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.rule.Qualification;

/**
 * What somebody writes down about an employment; the fields as in {@link Employment}.
 *
 * @param post number of the funded post
 * @param person name of the integration manager
 * @param employer who employs the person
 * @param qualification what the person has learnt
 * @param share of a whole post (FTE), two places
 * @param from first day
 * @param until last day; null while no end is known
 * @param reason why it is changed; null the first time
 */
public record EmploymentData(
        @Nullable Integer post,
        String person,
        String employer,
        @Nullable Qualification qualification,
        @Nullable BigDecimal share,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason) {

    /** Most characters of a person's or an employer's name. */
    public static final int NAME_LENGTH = 150;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;
}
