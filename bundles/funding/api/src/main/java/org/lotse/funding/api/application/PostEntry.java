package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.rule.Qualification;

/**
 * A post as it was typed so far; what is missing is said when the application is checked.
 *
 * @param number counted from 1 within the application; 0 for a new one, which gets the next that was never used
 * @param qualification what whoever fills it has learnt
 * @param share of a whole post (FTE), at most two places
 * @param from first funded day
 * @param until last funded day
 * @param municipality where it works; null if it works for all of the application
 */
public record PostEntry(
        int number,
        @Nullable Qualification qualification,
        @Nullable BigDecimal share,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Ags municipality) {}
