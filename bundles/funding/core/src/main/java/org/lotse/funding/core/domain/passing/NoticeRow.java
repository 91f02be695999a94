package org.lotse.funding.core.domain.passing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.lotse.funding.api.passing.IssueNotice;
import org.lotse.funding.api.passing.PassingNotice;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A notice as it was issued. Never changed. */
@Embeddable
public class NoticeRow {

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "TERMS")
    private int terms;

    @Column(name = "REFERENCE")
    private String reference;

    @Column(name = "ISSUED_ON")
    private LocalDate issuedOn;

    @Column(name = "BASE")
    private BigDecimal base;

    @Column(name = "GRANTED")
    private BigDecimal granted;

    @Column(name = "PASSED_ON")
    private BigDecimal passedOn;

    @Column(name = "MADE_BY")
    private String madeBy;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected NoticeRow() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    static NoticeRow of(
            int number, int terms, IssueNotice command, Figures figures, LocalDate today, LastChange change) {
        var row = new NoticeRow();
        row.number = number;
        row.terms = terms;
        row.reference = Check.text("reference", command.reference(), PassingNotice.REFERENCE_LENGTH);
        row.issuedOn = Check.present("issuedOn", command.issuedOn());
        if (row.issuedOn.isAfter(today)) {
            throw RuleViolation.at("issuedOn", "funding.rule.day-in-future");
        }
        row.base = figures.base();
        row.granted = figures.granted();
        row.passedOn = figures.passedOn();
        row.madeBy = change.by();
        row.madeAt = change.at();
        return row;
    }

    PassingNotice notice() {
        return new PassingNotice(number, terms, reference, issuedOn, base, granted, passedOn, madeBy, madeAt);
    }

    /**
     * What it says, in euros.
     *
     * @param base what is due for the agreed time
     * @param granted what it grants
     * @param passedOn what was passed on until now
     */
    record Figures(BigDecimal base, BigDecimal granted, BigDecimal passedOn) {}
}
