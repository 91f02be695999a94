package org.lotse.helpers.core.domain.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a volunteer says to have received elsewhere of one allowance in one year. The statement before is replaced, not kept. */
@Entity
@Table(name = "HELPERS_ALLOWANCE_ELSEWHERE")
public class Elsewhere {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "VOLUNTEER_ID")
    private UUID volunteerId;

    @Column(name = "TAX_YEAR")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private PaymentKind kind;

    @Column(name = "CENTS")
    private long cents;

    @Column(name = "STATED_ON")
    private LocalDate statedOn;

    /** For the database layer. */
    protected Elsewhere() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    public static Elsewhere stated(UUID id, StateElsewhere statement, LocalDate today) {
        if (!statement.kind().isAllowance()) {
            throw RuleViolation.at("kind", "helpers.rule.expenses-have-no-ceiling");
        }
        var elsewhere = new Elsewhere();
        elsewhere.id = id;
        elsewhere.volunteerId = statement.volunteer().value();
        elsewhere.year = statement.year();
        elsewhere.kind = statement.kind();
        elsewhere.replace(statement, today);
        return elsewhere;
    }

    /** @throws RuleViolation beside the field that is not acceptable */
    public void replace(StateElsewhere statement, LocalDate today) {
        if (statement.cents() < 0 || statement.cents() > PaymentData.MOST_CENTS) {
            throw RuleViolation.at("cents", "helpers.rule.amount-or-none");
        }
        if (Check.present("statedOn", statement.statedOn()).isAfter(today)) {
            throw RuleViolation.at("statedOn", "helpers.rule.day-in-future");
        }
        cents = statement.cents();
        statedOn = statement.statedOn();
    }

    /** As it was said. */
    public StateElsewhere statement() {
        return new StateElsewhere(new VolunteerId(volunteerId), year, kind, cents, statedOn);
    }
}
