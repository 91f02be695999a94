package org.lotse.funding.core.domain.count;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.count.CountEntry;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A count as it was entered. Never changed. */
@Embeddable
public class CountEntryRow {

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private CountKind kind;

    @Column(name = "PERSONS")
    private int persons;

    @Column(name = "REFERENCE_DAY")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE")
    private CountSource source;

    @Column(name = "COUNTED_BY")
    private String countedBy;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "ENTERED_BY")
    private String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    /** For the database layer. */
    protected CountEntryRow() {}

    /**
     * @param corrects whether there is an earlier one of the kind
     * @throws RuleViolation beside the field that is not acceptable
     */
    static CountEntryRow of(int number, EnterCount command, boolean corrects, LastChange change) {
        var row = new CountEntryRow();
        row.number = number;
        row.kind = command.kind();
        row.persons = Check.present("persons", command.persons());
        if (row.persons < 0 || row.persons > HeadCount.MOST) {
            throw RuleViolation.at("persons", "funding.rule.persons", HeadCount.MOST);
        }
        row.day = Check.present("day", command.day());
        row.source = Check.present("source", command.source());
        row.countedBy = Check.text("countedBy", command.countedBy(), EnterCount.COUNTED_BY_LENGTH);
        row.reason = Check.optionalText("reason", command.reason(), EnterCount.REASON_LENGTH)
                .orElse(null);
        if (corrects && row.reason == null) {
            throw RuleViolation.at("reason", "funding.rule.correction-reason");
        }
        row.enteredBy = change.by();
        row.enteredAt = change.at();
        return row;
    }

    CountKind kind() {
        return kind;
    }

    CountEntry entry() {
        return new CountEntry(number, kind, persons, day, source, countedBy, reason, enteredBy, enteredAt);
    }
}
