package org.lotse.funding.core.domain.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.PlannedPayment;

/** A line of a version of a plan. Never changed. */
@Embeddable
public class PlanLineRow {

    @Column(name = "PLAN")
    private int plan;

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private InstalmentKind kind;

    @Column(name = "FUNDED_YEAR")
    private int year;

    @Column(name = "DUE")
    private LocalDate due;

    @Column(name = "AMOUNT")
    private BigDecimal amount;

    @Column(name = "RECKONED")
    private BigDecimal reckoned;

    @Column(name = "PROVISIONAL")
    private String provisional;

    @Column(name = "STEPS")
    private String steps;

    /** For the database layer. */
    protected PlanLineRow() {}

    static PlanLineRow of(int plan, PlannedPayment payment) {
        var row = new PlanLineRow();
        row.plan = plan;
        row.number = payment.number();
        row.kind = payment.kind();
        row.year = payment.year();
        row.due = payment.due();
        row.amount = payment.amount();
        row.reckoned = payment.reckoned();
        row.provisional = String.valueOf(payment.provisional());
        row.steps = WrittenSteps.written(payment.steps());
        return row;
    }

    int plan() {
        return plan;
    }

    PlannedPayment payment() {
        return new PlannedPayment(
                number, kind, year, due, amount, reckoned, Boolean.parseBoolean(provisional), WrittenSteps.read(steps));
    }
}
