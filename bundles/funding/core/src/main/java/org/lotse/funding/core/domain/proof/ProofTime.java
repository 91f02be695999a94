package org.lotse.funding.core.domain.proof;

import java.time.LocalDate;
import java.time.Month;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.proof.ProofKind;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * The time that a proof is about.
 *
 * @param year calendar year that names it
 * @param from first day
 * @param until last day
 */
public record ProofTime(int year, LocalDate from, LocalDate until) {

    private static final int DECEMBER_DAYS = 31;

    /** @throws RuleViolation beside {@code year} if nothing was granted for it, or if an interim proof would be the final one */
    public static ProofTime of(Grant grant, ProofKind kind, int year) {
        var last = grant.until().getYear();
        if (kind == ProofKind.FINAL) {
            return new ProofTime(last, grant.from(), grant.until());
        }
        if (year < grant.from().getYear() || year > last) {
            throw RuleViolation.at(
                    "year", "funding.rule.proof-year", grant.from().getYear(), last);
        }
        if (kind == ProofKind.INTERIM && year == last) {
            throw RuleViolation.at("year", "funding.rule.proof-interim-last");
        }
        var until = earlier(LocalDate.of(year, Month.DECEMBER, DECEMBER_DAYS), grant.until());
        return kind == ProofKind.INTERIM
                ? new ProofTime(year, grant.from(), until)
                : new ProofTime(year, later(LocalDate.of(year, Month.JANUARY, 1), grant.from()), until);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
