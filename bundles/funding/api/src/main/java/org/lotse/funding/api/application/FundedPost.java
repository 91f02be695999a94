package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.rule.Qualification;

/**
 * A post of an integration manager that is applied for or was granted.
 *
 * @param number counted from 1 within the application; stays the same for good
 * @param qualification what whoever fills it has learnt, by which its rate goes
 * @param share of a whole post (FTE), two places; at least what the rule-set says
 * @param from first funded day
 * @param until last funded day
 * @param municipality where it works; empty if it works for all of the application
 */
public record FundedPost(
        int number,
        Qualification qualification,
        BigDecimal share,
        LocalDate from,
        LocalDate until,
        Optional<Ags> municipality) {}
