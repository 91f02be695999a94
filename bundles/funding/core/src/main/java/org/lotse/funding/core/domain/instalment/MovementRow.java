package org.lotse.funding.core.domain.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.instalment.Movement;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Money that was paid. Never changed. */
@Embeddable
public class MovementRow {

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private MovementKind kind;

    @Column(name = "ON_DAY")
    private LocalDate day;

    @Column(name = "AMOUNT")
    private BigDecimal amount;

    @Column(name = "REFERENCE")
    private String reference;

    @Column(name = "REMARK")
    private @Nullable String remark;

    @Column(name = "REVERSES")
    private @Nullable Integer reverses;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    /** For the database layer. */
    protected MovementRow() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    static MovementRow entry(int number, Booking booking, LocalDate today, LastChange change) {
        var row = new MovementRow();
        row.number = number;
        row.kind = Check.present("kind", booking.kind());
        row.day = Check.present("day", booking.day());
        if (row.day.isAfter(today)) {
            throw RuleViolation.at("day", "funding.rule.day-in-future");
        }
        row.amount = Euros.aboveZero("amount", booking.amount());
        row.reference = Check.text("reference", booking.reference(), Movement.REFERENCE_LENGTH);
        row.remark = Check.optionalText("remark", booking.remark(), Movement.REMARK_LENGTH)
                .orElse(null);
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    /** @throws RuleViolation beside {@code remark} if nobody says why */
    static MovementRow counter(int number, MovementRow mistaken, String remark, LastChange change) {
        var row = new MovementRow();
        row.number = number;
        row.kind = mistaken.kind;
        row.day = mistaken.day;
        row.amount = mistaken.amount.negate();
        row.reference = mistaken.reference;
        row.remark = Check.text("remark", remark, Movement.REMARK_LENGTH);
        row.reverses = mistaken.number;
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    int number() {
        return number;
    }

    MovementKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    Optional<Integer> reverses() {
        return Optional.ofNullable(reverses);
    }

    Movement movement(Optional<Integer> reversedBy) {
        return new Movement(number, kind, day, amount, reference, remark, reverses(), reversedBy, enteredBy, enteredAt);
    }

    /**
     * What is entered.
     *
     * @param kind which way it went
     * @param day when
     * @param amount in euros above zero
     * @param reference of the payment
     * @param remark anything else
     */
    public record Booking(
            @Nullable MovementKind kind,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            String reference,
            @Nullable String remark) {}
}
