package org.lotse.funding.core.domain.rule;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.RuleData;
import org.lotse.funding.api.rule.RuleEntry;
import org.lotse.funding.api.rule.RuleRef;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleState;
import org.lotse.funding.api.rule.RuleVersion;
import org.lotse.funding.core.domain.Revision;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A version of a rule-set. A draft may be changed; what is in force or was shipped never is. */
@Entity
@Table(name = "FUNDING_RULES")
public class StoredRules {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Embedded
    private Revision revision;

    @Column(name = "RULES")
    private String rules;

    @Column(name = "NUMBER")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private RuleState state;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "FIRST_DAY")
    private LocalDate firstDay;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "ENTERED_BY")
    private @Nullable String enteredBy;

    @Column(name = "ENTERED_AT")
    private Instant enteredAt;

    @Column(name = "DECIDED_BY")
    private @Nullable String decidedBy;

    @Column(name = "DECIDED_AT")
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "FUNDING_RULE_VALUE", joinColumns = @JoinColumn(name = "RULES_ID"))
    private List<RuleValueRow> values = new ArrayList<>();

    /** For the database layer. */
    protected StoredRules() {}

    /**
     * A draft.
     *
     * @param before the version whose content it begins with, if there is one
     * @throws RuleViolation beside {@code rules} or {@code from}
     */
    public static StoredRules draft(UUID id, BeginRules command, Optional<StoredRules> before, LastChange change) {
        var draft = new StoredRules();
        draft.id = id;
        draft.revision = Revision.first();
        draft.rules = RuleSchema.name(command.rules());
        draft.number = before.map(other -> other.number + 1).orElse(1);
        draft.state = RuleState.DRAFT;
        draft.title = before.map(other -> other.title).orElse(draft.rules);
        draft.firstDay = Check.present("from", command.from());
        draft.lastDay = before.map(other -> other.lastDay)
                .filter(last -> !last.isBefore(draft.firstDay))
                .orElse(null);
        draft.enteredBy = change.by();
        draft.enteredAt = change.at();
        before.ifPresent(other -> other.values.stream()
                .map(RuleValueRow::value)
                .map(value -> RuleValueRow.of(value.kind(), value.value(), value.source()))
                .forEach(draft.values::add));
        return draft;
    }

    /**
     * Writes it down anew.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside the field that is not acceptable, or if it is no draft
     */
    public void revise(long seen, RuleData data, LastChange change) {
        requireDraft();
        var next = revision.after(seen, change);
        var newTitle = Check.text("title", data.title(), RuleData.TITLE_LENGTH);
        var first = Check.present("from", data.from());
        if (data.until() != null && data.until().isBefore(first)) {
            throw RuleViolation.at("until", "funding.rule.end-before-begin");
        }
        var rows = RuleSchema.values(data.values());
        reason = Check.optionalText("reason", data.reason(), RuleData.REASON_LENGTH)
                .orElse(null);
        title = newTitle;
        firstDay = first;
        lastDay = data.until();
        values.clear();
        values.addAll(rows);
        revision = next;
    }

    /**
     * From now on it counts and never changes.
     *
     * @param earliest the first day on which it may begin
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation beside what is missing
     */
    public void putInForce(long seen, LocalDate earliest, LastChange change) {
        requireDraft();
        var next = revision.after(seen, change);
        if (firstDay.isBefore(earliest)) {
            throw RuleViolation.at("from", "funding.rule.too-early", earliest.getYear());
        }
        if (reason == null) {
            throw RuleViolation.at("reason", "funding.rule.reason-missing");
        }
        RuleSchema.requireWhole(values);
        state = RuleState.IN_FORCE;
        decidedBy = change.by();
        decidedAt = change.at();
        revision = next;
    }

    /**
     * That it may go.
     *
     * @throws ConcurrentChange if somebody else was faster
     * @throws RuleViolation if it is no draft
     */
    public void requireDraft(long seen, LastChange change) {
        requireDraft();
        revision.after(seen, change);
    }

    /** Which one it is. */
    public RuleRef ref() {
        return new RuleRef(rules, number);
    }

    /** Where it stands. */
    public RuleState state() {
        return state;
    }

    /** As claims are reckoned by it. */
    public RuleSet ruleSet() {
        return new RuleSet(
                rules,
                number,
                title,
                firstDay,
                Optional.ofNullable(lastDay),
                values.stream().map(RuleValueRow::value).toList());
    }

    /** When it was decided, for the order of what begins on the same day. */
    public Instant decided() {
        return decidedAt == null ? enteredAt : decidedAt;
    }

    /** As shown with its history. */
    public RuleVersion details() {
        return new RuleVersion(
                ref(),
                revision.number(),
                state,
                new RuleData(
                        title,
                        firstDay,
                        lastDay,
                        values.stream()
                                .map(RuleValueRow::entry)
                                .sorted(Comparator.comparing(RuleEntry::kind))
                                .toList(),
                        reason),
                enteredBy,
                enteredAt,
                decidedBy,
                decidedAt);
    }

    private void requireDraft() {
        if (state != RuleState.DRAFT) {
            throw RuleViolation.of("funding.rule.no-draft");
        }
    }
}
