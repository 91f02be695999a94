package org.lotse.funding.api.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.rule.Qualification;

/**
 * Who fills a funded post, from when to when. Proof of use is given per integration manager, which is per employment.
 *
 * @param id identity
 * @param grant under which the post is funded
 * @param post number of the funded post
 * @param person name of the integration manager
 * @param employer who employs the person: the municipality, the district or a carrier
 * @param qualification what the person has learnt
 * @param share of a whole post (FTE), two places
 * @param from first day
 * @param until last day; empty while no end is known
 */
public record Employment(
        EmploymentId id,
        ApplicationId grant,
        int post,
        String person,
        String employer,
        Qualification qualification,
        BigDecimal share,
        LocalDate from,
        Optional<LocalDate> until) {}
