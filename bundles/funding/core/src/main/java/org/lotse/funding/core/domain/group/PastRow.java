package org.lotse.funding.core.domain.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.Consent;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.group.GroupingVersion;
import org.lotse.platform.api.data.LastChange;

/** How a grouping was. Never changed. */
@Embeddable
public class PastRow {

    private static final String BETWEEN = ",";
    private static final String WITHIN = ":";

    @Column(name = "NUMBER")
    private int number;

    @Column(name = "NAME")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "APPLICANT")
    private Applicant applicant;

    @Column(name = "MEMBERS")
    private String members;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "MADE_BY")
    private String madeBy;

    @Column(name = "MADE_AT")
    private Instant madeAt;

    /** For the database layer. */
    protected PastRow() {}

    static PastRow of(int number, GroupingData data, Applicant applicant, LastChange change) {
        var row = new PastRow();
        row.number = number;
        row.name = data.name().strip();
        row.applicant = applicant;
        row.members = data.members().stream().map(PastRow::written).collect(Collectors.joining(BETWEEN));
        row.reason = data.reason() == null || data.reason().isBlank()
                ? null
                : data.reason().strip();
        row.madeBy = change.by();
        row.madeAt = change.at();
        return row;
    }

    GroupingVersion version() {
        return new GroupingVersion(
                number,
                name,
                applicant,
                Stream.of(members.split(BETWEEN)).map(PastRow::read).toList(),
                reason,
                madeBy,
                madeAt);
    }

    private static String written(GroupMember member) {
        return member.municipality() + WITHIN + member.consent() + WITHIN + (member.on() == null ? "" : member.on());
    }

    private static GroupMember read(String text) {
        var parts = text.split(WITHIN, 3);
        return new GroupMember(
                new Ags(parts[0]),
                Consent.valueOf(parts[1]),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
                null);
    }
}
