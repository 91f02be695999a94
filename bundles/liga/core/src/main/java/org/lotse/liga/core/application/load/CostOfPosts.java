package org.lotse.liga.core.application.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.agreement.Agreement;
import org.lotse.liga.core.domain.claim.Claim;
import org.lotse.liga.core.domain.claim.ClaimBook;

/** What a full-time post cost in a year, by the latest claims that were approved: the figure from which one begins to wonder. */
final class CostOfPosts {

    private CostOfPosts() {}

    /** Actual cost of staff for a full-time post and year, over the latest approved claim of each agreement; empty without one. */
    static Optional<BigDecimal> of(List<Agreement> agreements, ClaimBook claims) {
        var latest = agreements.stream()
                .flatMap(agreement -> claims.under(agreement.id()).stream()
                        .filter(claim -> claim.state() == ClaimState.APPROVED)
                        .reduce((earlier, later) -> later)
                        .stream())
                .toList();
        var years = latest.stream().map(CostOfPosts::years).reduce(BigDecimal.ZERO, BigDecimal::add);
        return years.signum() == 0
                ? Optional.empty()
                : Optional.of(latest.stream()
                        .flatMap(claim -> claim.lines().stream())
                        .map(line -> line.actual())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(years, Amounts.DECIMALS, RoundingMode.HALF_UP));
    }

    /** Full-time posts times years. */
    private static BigDecimal years(Claim claim) {
        var days = BigDecimal.valueOf(claim.period().from().lengthOfYear());
        return claim.lines().stream()
                .map(line ->
                        line.share().multiply(BigDecimal.valueOf(line.days())).divide(days, 8, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
