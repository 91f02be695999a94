package org.lotse.liga.core.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.claim.ClaimWarning;
import org.lotse.liga.api.claim.ClaimWarning.Kind;
import org.lotse.liga.core.domain.agreement.Agreement;

/** What somebody should look at before a claim is approved. Nothing of it is refused: there are reasons that a machine does not know. */
public final class Plausibility {

    /** From how many per cent on a change of the cost by the day is worth a look. */
    private static final int JUMP = 25;

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Plausibility() {}

    /**
     * All that looks wrong.
     *
     * @param before the lines of the last approved claim before this one; empty if there is none
     * @param year what the year comes to with this claim
     */
    public static List<ClaimWarning> of(
            Agreement agreement,
            ClaimLines reckoned,
            Period time,
            List<ClaimLine> lines,
            List<ClaimLine> before,
            BigDecimal year) {
        var warnings = new ArrayList<ClaimWarning>();
        var unruled = reckoned.unruled(time);
        if (unruled > 0) {
            warnings.add(new ClaimWarning(Kind.NO_RULE, null, BigDecimal.valueOf(unruled)));
        }
        var most = reckoned.most(time);
        if (most.compareTo(agreement.posts()) > 0) {
            warnings.add(new ClaimWarning(Kind.MORE_POSTS, null, most));
        }
        agreement
                .ceiling()
                .map(year::subtract)
                .filter(above -> above.signum() > 0)
                .ifPresent(above -> warnings.add(new ClaimWarning(Kind.ABOVE_CEILING, null, above)));
        lines.forEach(line -> warnings.addAll(of(line, before)));
        return warnings;
    }

    private static List<ClaimWarning> of(ClaimLine line, List<ClaimLine> before) {
        var warnings = new ArrayList<ClaimWarning>();
        if (line.actual().signum() == 0 && line.vacantDays() < line.days()) {
            warnings.add(new ClaimWarning(Kind.NO_COST, line.name(), null));
        }
        if (line.vacantDays() > 0) {
            warnings.add(new ClaimWarning(Kind.VACANT, line.name(), BigDecimal.valueOf(line.vacantDays())));
        }
        before.stream()
                .filter(other -> other.post().equals(line.post()))
                .flatMap(other -> jump(other, line).stream())
                .filter(jump -> jump.abs().compareTo(BigDecimal.valueOf(JUMP)) > 0)
                .forEach(jump -> warnings.add(new ClaimWarning(Kind.COST_JUMPED, line.name(), jump)));
        return warnings;
    }

    /** By how many per cent a day costs more than before. */
    private static Optional<BigDecimal> jump(ClaimLine before, ClaimLine now) {
        if (before.actual().signum() == 0 || now.actual().signum() == 0) {
            return Optional.empty();
        }
        var then = before.actual().multiply(BigDecimal.valueOf(now.days()));
        var today = now.actual().multiply(BigDecimal.valueOf(before.days()));
        return Optional.of(today.subtract(then).multiply(HUNDRED).divide(then, 0, RoundingMode.HALF_UP));
    }
}
