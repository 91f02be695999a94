package org.lotse.liga.core.domain.load;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lotse.liga.api.load.CareTarget;
import org.lotse.liga.core.domain.Amounts;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A target. A value: what changes is replaced as a whole. */
@Embeddable
public class CareTargetRow {

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "PER_POST")
    private BigDecimal perPost;

    @Column(name = "ALERT_PERCENT")
    private int alertPercent;

    @Column(name = "STALE_MONTHS")
    private int staleMonths;

    @Column(name = "SOURCE")
    private String source;

    /** For the database layer. */
    protected CareTargetRow() {}

    /** @throws RuleViolation beside {@code targets} if something is not acceptable */
    static CareTargetRow of(CareTarget target) {
        var row = new CareTargetRow();
        row.firstDay = Check.present("targets", target.from());
        row.perPost = Amounts.between("targets", target.perPost(), BigDecimal.ONE, BigDecimal.valueOf(CareTarget.MOST));
        row.alertPercent = whole(target.alertPercent(), 0, CareTarget.MOST_PERCENT);
        row.staleMonths = whole(target.staleMonths(), 1, CareTarget.MOST_MONTHS);
        row.source = Check.text("targets", target.source(), CareTarget.SOURCE_LENGTH);
        return row;
    }

    CareTarget target() {
        return new CareTarget(firstDay, perPost, alertPercent, staleMonths, source);
    }

    private static int whole(int value, int least, int most) {
        if (value < least || value > most) {
            throw RuleViolation.at("targets", "liga.rule.whole", least, most);
        }
        return value;
    }
}
