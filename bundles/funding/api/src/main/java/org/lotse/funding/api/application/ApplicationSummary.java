package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.rule.RuleRef;

/**
 * A line of the list of applications.
 *
 * @param id identity
 * @param title what it is called
 * @param rules by which version of which rule-set
 * @param rulesTitle what that is called officially
 * @param day reference day
 * @param applicant who applies
 * @param municipalities for whom
 * @param state how far it has come
 * @param yearly the amount applied for in a year, in euros, if it follows from anything yet
 * @param granted the amount granted for a year, in euros, if any is
 * @param reference file number of the latest decision, if there is one
 * @param deadline until when something is to be done, if that is known
 */
public record ApplicationSummary(
        ApplicationId id,
        String title,
        RuleRef rules,
        String rulesTitle,
        LocalDate day,
        ApplicantKind applicant,
        List<Ags> municipalities,
        ApplicationState state,
        Optional<BigDecimal> yearly,
        Optional<BigDecimal> granted,
        Optional<String> reference,
        Optional<ApplicationDeadline> deadline) {

    /** Copies the list. */
    public ApplicationSummary {
        municipalities = List.copyOf(municipalities);
    }
}
