package org.lotse.funding.core.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.api.staff.EmploymentVersion;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A version of an employment. Never changed. */
@Embeddable
public class TermsRow {

    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.01");

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "POST")
    private int post;

    @Column(name = "PERSON")
    private String person;

    @Column(name = "EMPLOYER")
    private String employer;

    @Enumerated(EnumType.STRING)
    @Column(name = "QUALIFICATION")
    private Qualification qualification;

    @Column(name = "OF_FULL_TIME")
    private BigDecimal share;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "WITHDRAWN")
    private boolean withdrawn;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "MADE_BY")
    private String madeBy;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected TermsRow() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    static TermsRow of(int number, EmploymentData data, LastChange change) {
        var row = new TermsRow();
        row.number = number;
        row.post = Check.present("post", data.post());
        row.person = Check.text("person", data.person(), EmploymentData.NAME_LENGTH);
        row.employer = Check.text("employer", data.employer(), EmploymentData.NAME_LENGTH);
        row.qualification = Check.present("qualification", data.qualification());
        row.share = Amounts.between("share", data.share(), LEAST_SHARE, BigDecimal.ONE);
        row.firstDay = Check.present("from", data.from());
        row.lastDay = data.until();
        if (row.lastDay != null && row.lastDay.isBefore(row.firstDay)) {
            throw RuleViolation.at("until", "funding.rule.end-before-begin");
        }
        row.say(number > 1, data.reason(), change);
        return row;
    }

    /** @throws RuleViolation beside {@code reason} without one */
    TermsRow taken(int next, @Nullable String why, LastChange change) {
        var row = new TermsRow();
        row.number = next;
        row.post = post;
        row.person = person;
        row.employer = employer;
        row.qualification = qualification;
        row.share = share;
        row.firstDay = firstDay;
        row.lastDay = lastDay;
        row.withdrawn = true;
        row.say(true, why, change);
        return row;
    }

    int number() {
        return number;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    Employment employment(EmploymentId id, ApplicationId grant) {
        return new Employment(
                id, grant, post, person, employer, qualification, share, firstDay, Optional.ofNullable(lastDay));
    }

    EmploymentVersion version() {
        return new EmploymentVersion(
                number,
                new EmploymentData(post, person, employer, qualification, share, firstDay, lastDay, reason),
                withdrawn,
                madeBy,
                madeAt);
    }

    private void say(boolean needed, @Nullable String why, LastChange change) {
        reason = Check.optionalText("reason", why, EmploymentData.REASON_LENGTH).orElse(null);
        if (needed && reason == null) {
            throw RuleViolation.at("reason", "funding.rule.change-reason");
        }
        madeBy = change.by();
        madeAt = change.at();
    }
}
