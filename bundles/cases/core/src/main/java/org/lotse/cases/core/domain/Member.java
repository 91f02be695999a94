package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.HouseholdRole;
import org.lotse.cases.api.MemberData;
import org.lotse.cases.api.MemberId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Somebody's belonging to a household, from a day to a day. What holds between several is in {@link Household}. */
@Entity
@Table(name = "CASES_MEMBER")
public class Member {

    private static final int EARLIEST_BIRTH_YEAR = 1900;

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "HOUSEHOLD_ID")
    private UUID householdId;

    @Column(name = "FILE_ID")
    private @Nullable UUID fileId;

    @Column(name = "MEMBER_NAME")
    private @Nullable String memberName;

    @Column(name = "BIRTH_YEAR")
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "HOUSEHOLD_ROLE")
    private HouseholdRole role;

    @Column(name = "SINCE")
    private @Nullable LocalDate since;

    @Column(name = "UNTIL")
    private @Nullable LocalDate until;

    /** For the database layer. */
    protected Member() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    Member(MemberId id, UUID householdId, MemberData data, LocalDate today) {
        this.id = id.value();
        this.householdId = householdId;
        fileId = data.caseId() == null ? null : data.caseId().value();
        write(data, today);
    }

    /** @throws RuleViolation beside the first field that is not acceptable */
    void revise(MemberData data, LocalDate today) {
        write(data, today);
    }

    /** @throws ConcurrentChange if this is another version */
    public void requireVersion(int seen) {
        if (seen != version) {
            throw ConcurrentChange.after(null);
        }
    }

    /** Identity. */
    public MemberId id() {
        return new MemberId(id);
    }

    /** How often it was changed. */
    public int version() {
        return version;
    }

    /** To which household. */
    public UUID householdId() {
        return householdId;
    }

    /** The person's case, if they have one. */
    public Optional<CaseId> caseId() {
        return Optional.ofNullable(fileId).map(CaseId::new);
    }

    /** Who, as what and how long. */
    public MemberData data() {
        return new MemberData(caseId().orElse(null), memberName, birthYear, role, since, until);
    }

    /** Whether they belong to the household on this day; somebody who is to come counts already. */
    public boolean isPresent(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    boolean isReference() {
        return role == HouseholdRole.REFERENCE;
    }

    private void write(MemberData data, LocalDate today) {
        var name = Check.optionalText("memberName", data.memberName(), MemberData.NAME_LENGTH);
        if (fileId == null && name.isEmpty()) {
            throw RuleViolation.at("memberName", "cases.rule.member-required");
        }
        var checkedRole = Check.present("role", data.role());
        var first = Days.ofLife("since", data.since(), today);
        var last = Days.planned("until", data.until(), today);
        if (first != null && last != null && last.isBefore(first)) {
            throw RuleViolation.at("until", "cases.rule.until-before-since");
        }
        memberName = fileId == null ? name.orElse(null) : null;
        birthYear = fileId == null ? year("birthYear", data.birthYear(), today) : null;
        role = checkedRole;
        since = first;
        until = last;
    }

    static @Nullable Integer year(String field, @Nullable Integer year, LocalDate today) {
        if (year != null && (year < EARLIEST_BIRTH_YEAR || year > today.getYear())) {
            throw RuleViolation.at(
                    field,
                    "cases.rule.birth-year",
                    String.valueOf(EARLIEST_BIRTH_YEAR),
                    String.valueOf(today.getYear()));
        }
        return year;
    }
}
