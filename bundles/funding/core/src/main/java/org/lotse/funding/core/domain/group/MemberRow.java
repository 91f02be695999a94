package org.lotse.funding.core.domain.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A municipality in a grouping. A value: what changes is replaced as a whole. */
@Embeddable
public class MemberRow {

    @Column(name = "MUNICIPALITY")
    private String municipality;

    @Enumerated(EnumType.STRING)
    @Column(name = "CONSENT")
    private Consent consent;

    @Column(name = "ON_DAY")
    private @Nullable LocalDate day;

    @Column(name = "NOTE")
    private @Nullable String note;

    /** For the database layer. */
    protected MemberRow() {}

    /** @throws RuleViolation beside {@code members} if something is not acceptable */
    static MemberRow of(GroupMember member) {
        var row = new MemberRow();
        row.municipality = member.municipality().value();
        row.consent = Check.present("members", member.consent());
        if (row.consent != Consent.OPEN && member.on() == null) {
            throw RuleViolation.at("members", "funding.rule.consent-day");
        }
        row.day = member.on();
        row.note = Check.optionalText("members", member.note(), GroupMember.NOTE_LENGTH)
                .orElse(null);
        return row;
    }

    GroupMember member() {
        return new GroupMember(new Ags(municipality), consent, day, note);
    }
}
