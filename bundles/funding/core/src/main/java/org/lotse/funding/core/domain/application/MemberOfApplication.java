package org.lotse.funding.core.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.application.ApplicationMember;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A municipality in an application. A value: what changes is replaced as a whole. */
@Embeddable
public class MemberOfApplication {

    private static final String FIELD = "members";

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Column(name = "ESTIMATED")
    private @Nullable Integer estimated;

    @Column(name = "COUNTED")
    private @Nullable Integer counted;

    @Column(name = "CONSENTED_ON")
    private @Nullable LocalDate consentedOn;

    @Column(name = "CONSENTED_BY")
    private @Nullable String consentedBy;

    /** For the database layer. */
    protected MemberOfApplication() {}

    /** @throws RuleViolation beside {@code members} if something cannot be */
    static MemberOfApplication of(ApplicationMember member, LocalDate today) {
        var row = new MemberOfApplication();
        row.municipality = member.municipality().value();
        row.estimated = persons(member.estimated());
        row.counted = persons(member.counted());
        row.consentedOn = member.consentedOn();
        row.consentedBy = Check.optionalText(FIELD, member.consentedBy(), ApplicationMember.CONSENTED_BY_LENGTH)
                .orElse(null);
        if ((row.consentedOn == null) != (row.consentedBy == null)) {
            throw RuleViolation.at(FIELD, "funding.rule.consent-half");
        }
        if (row.consentedOn != null && row.consentedOn.isAfter(today)) {
            throw RuleViolation.at(FIELD, "funding.rule.consent-later");
        }
        return row;
    }

    ApplicationMember member() {
        return new ApplicationMember(new Ags(municipality), estimated, counted, consentedOn, consentedBy);
    }

    private static @Nullable Integer persons(@Nullable Integer typed) {
        if (typed != null && (typed < 0 || typed > HeadCount.MOST)) {
            throw RuleViolation.at(FIELD, "funding.rule.persons", HeadCount.MOST);
        }
        return typed;
    }
}
