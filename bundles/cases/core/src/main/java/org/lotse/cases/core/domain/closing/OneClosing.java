package org.lotse.cases.core.domain.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.closing.Closing;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.cases.api.closing.RetentionRule;

/** That a case was closed, with the rule that decided then how long it is kept; and perhaps that it was taken up again. */
@Embeddable
public class OneClosing {

    @Column(name = "CLOSING_NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON")
    private ClosingReason reason;

    @Column(name = "CLOSED_ON")
    private LocalDate on;

    @Column(name = "NOTE")
    private @Nullable String note;

    @Column(name = "CLOSED_BY")
    private String by;

    @Column(name = "RETENTION_RULE")
    private String rule;

    @Column(name = "RETENTION_FROM")
    private LocalDate ruleFrom;

    @Column(name = "RETENTION_MONTHS")
    private int ruleMonths;

    @Column(name = "RETENTION_CLASS")
    private String ruleTitle;

    @Column(name = "RETENTION_SOURCE")
    private String ruleSource;

    @Column(name = "DELETE_ON")
    private LocalDate deleteOn;

    @Column(name = "REOPENED_ON")
    private @Nullable LocalDate reopenedOn;

    @Column(name = "REOPENED_BY")
    private @Nullable String reopenedBy;

    @Column(name = "REOPENED_FOR")
    private @Nullable String reopenedFor;

    /** For the database layer. */
    protected OneClosing() {}

    OneClosing(
            int number, ClosingReason reason, LocalDate on, @Nullable String note, String by, RetentionRule retention) {
        this.number = number;
        this.reason = reason;
        this.on = on;
        this.note = note;
        this.by = by;
        rule = retention.id();
        ruleFrom = retention.validFrom();
        ruleMonths = retention.months();
        ruleTitle = retention.title();
        ruleSource = retention.source();
        deleteOn = RetentionRules.deleteOn(on, retention);
    }

    OneClosing reopened(LocalDate day, String who, String why) {
        var again = new OneClosing(number, reason, on, note, by, retention());
        again.deleteOn = deleteOn;
        again.reopenedOn = day;
        again.reopenedBy = who;
        again.reopenedFor = why;
        return again;
    }

    int number() {
        return number;
    }

    Closing closing() {
        return new Closing(reason, on, note, by, retention(), deleteOn, reopenedOn, reopenedBy, reopenedFor);
    }

    private RetentionRule retention() {
        return new RetentionRule(rule, ruleFrom, ruleMonths, ruleTitle, ruleSource);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneClosing that
                && number == that.number
                && closing().equals(that.closing());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, on, reason);
    }
}
