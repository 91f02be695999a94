package org.lotse.funding.core.domain.passing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.passing.PassingData;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingVersion;
import org.lotse.funding.api.passing.ReceiverKind;
import org.lotse.funding.core.domain.instalment.Euros;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A version of an agreement. Never changed. */
@Embeddable
public class TermsRow {

    private static final BigDecimal ALL = new BigDecimal("100");

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "RECEIVER")
    private ReceiverKind receiver;

    @Column(name = "MUNICIPALITY")
    private @Nullable String municipality;

    @Column(name = "CARRIER")
    private @Nullable String carrier;

    @Enumerated(EnumType.STRING)
    @Column(name = "MEASURE")
    private PassingMeasure measure;

    @Column(name = "AGREED")
    private BigDecimal agreed;

    @Column(name = "BASE")
    private BigDecimal base;

    @Column(name = "FIRST_DAY")
    private LocalDate from;

    @Column(name = "LAST_DAY")
    private LocalDate until;

    @Column(name = "PURPOSE")
    private String purpose;

    @Column(name = "SIGNED_ON")
    private LocalDate signedOn;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "MADE_BY")
    private String madeBy;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected TermsRow() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    static TermsRow of(int number, PassingData data, Grant grant, LocalDate today, LastChange change) {
        var row = new TermsRow();
        row.number = number;
        row.receiver = Check.present("receiver", data.receiver());
        if (row.receiver == ReceiverKind.MUNICIPALITY) {
            row.municipality =
                    Check.present("municipality", data.municipality()).value();
        } else {
            row.carrier = Check.text("carrier", data.carrier(), PassingData.CARRIER_LENGTH);
        }
        row.measure = Check.present("measure", data.measure());
        row.agreed = Euros.aboveZero("value", data.value());
        if (row.measure == PassingMeasure.SHARE && row.agreed.compareTo(ALL) > 0) {
            throw RuleViolation.at("value", "funding.rule.share-at-most");
        }
        row.writeTime(data, grant, today);
        row.purpose = Check.text("purpose", data.purpose(), PassingData.PURPOSE_LENGTH);
        row.reason = Check.optionalText("reason", data.reason(), PassingData.REASON_LENGTH)
                .orElse(null);
        if (number > 1 && row.reason == null) {
            throw RuleViolation.at("reason", "funding.rule.change-reason");
        }
        row.base = BigDecimal.ZERO;
        row.madeBy = change.by();
        row.madeAt = change.at();
        return row;
    }

    int number() {
        return number;
    }

    /** What was due for its time when it was agreed. */
    void agreedOn(BigDecimal due) {
        base = due;
    }

    PassingVersion version() {
        return new PassingVersion(
                number,
                new PassingData(
                        receiver,
                        municipality == null ? null : new Ags(municipality),
                        carrier,
                        measure,
                        agreed,
                        from,
                        until,
                        purpose,
                        signedOn,
                        reason),
                base,
                madeBy,
                madeAt);
    }

    Promise promise() {
        return new Promise(measure, agreed, base, from, until);
    }

    private void writeTime(PassingData data, Grant grant, LocalDate today) {
        from = Check.present("from", data.from());
        until = Check.present("until", data.until());
        if (from.isBefore(grant.from()) || from.isAfter(grant.until())) {
            throw RuleViolation.at("from", "funding.rule.outside-grant");
        }
        if (until.isBefore(from)) {
            throw RuleViolation.at("until", "funding.rule.end-before-begin");
        }
        if (until.isAfter(grant.until())) {
            throw RuleViolation.at("until", "funding.rule.outside-grant");
        }
        signedOn = Check.present("signedOn", data.signedOn());
        if (signedOn.isAfter(today)) {
            throw RuleViolation.at("signedOn", "funding.rule.day-in-future");
        }
    }
}
