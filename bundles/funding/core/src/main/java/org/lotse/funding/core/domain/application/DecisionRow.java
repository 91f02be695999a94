package org.lotse.funding.core.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.DecideApplication;
import org.lotse.funding.api.application.Decision;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Ruling;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What the authority decided. Never changed. */
@Embeddable
public class DecisionRow {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");
    private static final int CENT_DIGITS = 2;

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "RULING")
    private Ruling ruling;

    @Column(name = "REFERENCE")
    private String reference;

    @Column(name = "DECIDED_ON")
    private LocalDate decidedOn;

    @Column(name = "NOTIFIED_ON")
    private LocalDate notifiedOn;

    @Column(name = "YEARLY")
    private @Nullable BigDecimal yearly;

    @Column(name = "FIRST_DAY")
    private @Nullable LocalDate from;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate until;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    /** For the database layer. */
    protected DecisionRow() {}

    /**
     * @param earliest no decision is older than this
     * @throws RuleViolation beside the field that is not acceptable
     */
    static DecisionRow of(
            int number, DecideApplication command, LocalDate earliest, LocalDate today, LastChange change) {
        var row = new DecisionRow();
        row.number = number;
        row.ruling = Check.present("ruling", command.ruling());
        row.reference = Check.text("reference", command.reference(), DecideApplication.REFERENCE_LENGTH);
        row.decidedOn = StepDays.between("decidedOn", command.decidedOn(), earliest, today);
        row.notifiedOn = StepDays.between("notifiedOn", command.notifiedOn(), row.decidedOn, today);
        row.reason = Check.optionalText("reason", command.reason(), DecideApplication.REASON_LENGTH)
                .orElse(null);
        if (row.ruling == Ruling.REJECTED) {
            Check.present("reason", row.reason);
        } else {
            row.yearly = requireEuro("yearly", Check.present("yearly", command.yearly()));
            row.from = Check.present("from", command.from());
            row.until = Check.present("until", command.until());
            if (row.until.isBefore(row.from)) {
                throw RuleViolation.at("until", "funding.rule.end-before-begin");
            }
        }
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    /** @throws RuleViolation beside the field unless it is an amount above zero, with cents at most */
    static BigDecimal requireEuro(String field, BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(TOO_MUCH) >= 0
                || amount.stripTrailingZeros().scale() > CENT_DIGITS) {
            throw RuleViolation.at(field, "funding.rule.amount");
        }
        return amount.setScale(CENT_DIGITS);
    }

    int number() {
        return number;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    Ruling ruling() {
        return ruling;
    }

    Decision decision(List<FundedPost> posts) {
        return new Decision(
                number,
                ruling,
                reference,
                decidedOn,
                notifiedOn,
                Optional.ofNullable(yearly).map(Euros::plain),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                posts,
                Optional.ofNullable(reason),
                enteredBy,
                enteredAt);
    }
}
