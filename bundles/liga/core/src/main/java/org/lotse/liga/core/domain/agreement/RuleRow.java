package org.lotse.liga.core.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.liga.core.domain.Days;
import org.lotse.platform.api.rule.Check;

/** A rule of what is refunded. A value: what changes is replaced as a whole. */
@Embeddable
public class RuleRow {

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "OVERHEAD")
    private BigDecimal overhead;

    @Column(name = "SOURCE")
    private String source;

    /** For the database layer. */
    protected RuleRow() {}

    /** @throws RuleViolation beside {@code rules} if something is not acceptable */
    static RuleRow of(RefundRule rule) {
        var period = Days.period("rules", rule.from(), rule.to());
        var row = new RuleRow();
        row.firstDay = period.from();
        row.lastDay = period.to();
        row.overhead = Amounts.euros("rules", rule.overhead(), RefundRule.MOST);
        row.source = Check.text("rules", rule.source(), RefundRule.SOURCE_LENGTH);
        return row;
    }

    RefundRule rule() {
        return new RefundRule(firstDay, lastDay, overhead, source);
    }
}
