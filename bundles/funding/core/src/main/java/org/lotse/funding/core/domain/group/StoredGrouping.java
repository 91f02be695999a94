package org.lotse.funding.core.domain.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.group.Applicant;
import org.lotse.funding.api.group.GroupMember;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.group.GroupingData;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.group.GroupingVersion;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A grouping that the district keeps; each change leaves a version. */
@Entity
@Table(name = "FUNDING_GROUPING")
public class StoredGrouping {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "NAME")
    private String name;

    @Column(name = "PROGRAMME")
    private String programme;

    @Enumerated(EnumType.STRING)
    @Column(name = "APPLICANT")
    private Applicant applicant;

    @Column(name = "REASON")
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "FUNDING_GROUPING_MEMBER", joinColumns = @JoinColumn(name = "GROUPING_ID"))
    private List<MemberRow> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "FUNDING_GROUPING_PAST", joinColumns = @JoinColumn(name = "GROUPING_ID"))
    private List<PastRow> past = new ArrayList<>();

    /** For the database layer. */
    protected StoredGrouping() {}

    /** @throws RuleViolation beside the field that is not acceptable */
    public static StoredGrouping kept(UUID id, GroupingData data, LastChange change) {
        var grouping = new StoredGrouping();
        grouping.id = id;
        grouping.revision = Revision.first();
        grouping.programme = Check.text("programme", data.programme(), BeginRules.RULES_LENGTH);
        grouping.write(data, change);
        return grouping;
    }

    /**
     * Writes it down anew.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable
     */
    public void revise(long seen, GroupingData data, LastChange change) {
        var next = revision.after(seen, change);
        write(data, change);
        revision = next;
    }

    /** @throws ConcurrentChange if somebody else was faster */
    public void requireSeen(long seen, LastChange change) {
        revision.after(seen, change);
    }

    /** Which one. */
    public GroupingId id() {
        return new GroupingId(id);
    }

    /** As shown with its versions. */
    public Grouping details() {
        return new Grouping(
                id(),
                revision.number(),
                new GroupingData(
                        name,
                        programme,
                        applicant,
                        members.stream()
                                .map(MemberRow::member)
                                .sorted(Comparator.comparing(GroupMember::municipality))
                                .toList(),
                        reason),
                past.stream()
                        .map(PastRow::version)
                        .sorted(Comparator.comparing(GroupingVersion::number).reversed())
                        .toList());
    }

    private void write(GroupingData data, LastChange change) {
        var newName = Check.text("name", data.name(), GroupingData.NAME_LENGTH);
        var who = Check.present("applicant", data.applicant());
        var rows = data.members().stream().map(MemberRow::of).toList();
        if (data.members().stream().map(GroupMember::municipality).distinct().count() != rows.size()) {
            throw RuleViolation.at("members", "funding.rule.member-twice");
        }
        if (rows.isEmpty() || rows.size() == 1 && who == Applicant.ASSOCIATION) {
            throw RuleViolation.at("members", "funding.rule.members-few");
        }
        reason = Check.optionalText("reason", data.reason(), GroupingData.REASON_LENGTH)
                .orElse(null);
        name = newName;
        applicant = who;
        members.clear();
        members.addAll(rows);
        past.add(PastRow.of(past.size() + 1, data, who, change));
    }
}
