package org.lotse.funding.core.domain.instalment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.FinalCount;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A final count as it was entered. Never changed. */
@Embeddable
public class FinalCountRow {

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "PERSONS")
    private int persons;

    @Column(name = "REFERENCE_DAY")
    private LocalDate day;

    @Column(name = "COUNTED_BY")
    private String countedBy;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    /** For the database layer. */
    protected FinalCountRow() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    static FinalCountRow of(int number, EnterFinalCount command, LocalDate today, LastChange change) {
        var row = new FinalCountRow();
        row.number = number;
        row.persons = Check.present("persons", command.persons());
        if (row.persons < 0 || row.persons > HeadCount.MOST) {
            throw RuleViolation.at("persons", "funding.rule.persons", HeadCount.MOST);
        }
        row.day = Check.present("day", command.day());
        if (row.day.isAfter(today)) {
            throw RuleViolation.at("day", "funding.rule.day-in-future");
        }
        row.countedBy = Check.text("countedBy", command.countedBy(), EnterFinalCount.COUNTED_BY_LENGTH);
        row.reason = Check.optionalText("reason", command.reason(), EnterFinalCount.REASON_LENGTH)
                .orElse(null);
        if (number > 1 && row.reason == null) {
            throw RuleViolation.at("reason", "funding.rule.correction-reason");
        }
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    int number() {
        return number;
    }

    FinalCount count() {
        return new FinalCount(number, persons, day, countedBy, reason, enteredBy, enteredAt);
    }
}
