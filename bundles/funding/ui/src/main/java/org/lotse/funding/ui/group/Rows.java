package org.lotse.funding.ui.group;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.group.Basis;
import org.lotse.funding.api.group.Eligibility;
import org.lotse.funding.api.group.EligibilityRow;
import org.lotse.funding.ui.Towns;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.Associations;

/** What the builder shows of each municipality, also in a programme that knows no amount by head count. */
final class Rows {

    private Rows() {}

    static List<EligibilityRow> of(Eligibility eligibility, Associations associations, Towns towns, String programme) {
        try {
            return eligibility.overview(Basis.of(programme)).rows();
        } catch (RuleViolation withoutHeads) {
            return towns.all().stream()
                    .map(key -> new EligibilityRow(
                            key,
                            towns.name(key),
                            towns.association(key, associations),
                            Optional.empty(),
                            false,
                            Optional.empty(),
                            false,
                            BigDecimal.ZERO,
                            0))
                    .toList();
        }
    }
}
