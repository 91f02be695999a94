package org.lotse.funding.core.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EnterCost;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.Days;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Personnel cost as it was entered. Never changed. */
@Embeddable
public class CostRow {

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Column(name = "AMOUNT")
    private BigDecimal amount;

    @Column(name = "CORRECTS")
    private @Nullable Integer corrects;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    /** For the database layer. */
    protected CostRow() {}

    /**
     * @param today cost is entered for this month at the latest: what comes is no actual cost
     * @throws RuleViolation beside the field that is not acceptable
     */
    static CostRow of(int number, EnterCost command, LocalDate today, LastChange change) {
        var row = new CostRow();
        row.number = number;
        row.firstDay = Check.present("from", command.from());
        row.lastDay = Check.present("until", command.until());
        if (row.lastDay.isBefore(row.firstDay)) {
            throw RuleViolation.at("until", "funding.rule.end-before-begin");
        }
        if (row.lastDay.isAfter(today.with(TemporalAdjusters.lastDayOfMonth()))) {
            throw RuleViolation.at("until", "funding.rule.cost-to-come");
        }
        row.amount = Amounts.between("amount", command.amount(), BigDecimal.ZERO, BigDecimal.valueOf(EnterCost.MOST));
        row.corrects = command.corrects();
        row.reason = Check.optionalText("reason", command.reason(), EmploymentData.REASON_LENGTH)
                .orElse(null);
        if (row.corrects != null && row.reason == null) {
            throw RuleViolation.at("reason", "funding.rule.change-reason");
        }
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    int number() {
        return number;
    }

    Days days() {
        return new Days(firstDay, lastDay);
    }

    boolean isCorrectionOf(CostRow other) {
        return corrects != null && corrects == other.number;
    }

    @Nullable
    Integer corrects() {
        return corrects;
    }

    CostEntry entry(boolean stands) {
        return new CostEntry(number, firstDay, lastDay, amount, corrects, stands, reason, enteredBy, enteredAt);
    }
}
