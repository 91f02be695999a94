package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.rule.RuleRef;

/**
 * What an authority approved (Zuwendungsbescheid). Instalments, use and proof of use refer to it.
 *
 * @param id of the application that it answers
 * @param title what the application is called, for lists
 * @param reference the authority's file number
 * @param decidedOn day of the decision
 * @param rules by which version of which rule-set it was applied for
 * @param municipalities for whom, at least one; the applicant itself where a municipality applies alone
 * @param estimated persons that the application estimated, all municipalities together; empty if none were
 * @param counted persons counted at the reference date, as the application said them; empty before the count
 * @param yearly what was granted for a year, in euros
 * @param from first day of the time for which it was granted
 * @param until last day of it
 * @param posts those that were granted, by number
 */
public record Grant(
        ApplicationId id,
        String title,
        String reference,
        LocalDate decidedOn,
        RuleRef rules,
        List<Ags> municipalities,
        Optional<Integer> estimated,
        Optional<Integer> counted,
        BigDecimal yearly,
        LocalDate from,
        LocalDate until,
        List<FundedPost> posts) {

    /** Copies the lists. */
    public Grant {
        municipalities = List.copyOf(municipalities);
        posts = List.copyOf(posts);
    }
}
