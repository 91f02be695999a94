package org.lotse.cases.core.domain.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.dispute.DisputeEntry;
import org.lotse.cases.api.dispute.DisputeEntry.Settlement;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.api.dispute.DisputeOutcome;
import org.lotse.cases.api.dispute.MarkDisputed;
import org.lotse.cases.api.dispute.SettleDispute;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A datum that the person says is wrong, until it is settled; never changed otherwise, and never removed. */
@Entity
@Table(name = "CASES_DISPUTE")
public class Dispute {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "DATUM")
    private Datum datum;

    @Column(name = "CLAIM")
    private String claim;

    @Column(name = "SINCE_ON")
    private LocalDate since;

    @Column(name = "MARKED_BY")
    private String markedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME")
    private @Nullable DisputeOutcome outcome;

    @Column(name = "REASON")
    private @Nullable String reason;

    @Column(name = "SETTLED_ON")
    private @Nullable LocalDate settledOn;

    @Column(name = "SETTLED_BY")
    private @Nullable String settledBy;

    /** For the database layer. */
    protected Dispute() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Dispute marked(DisputeId id, MarkDisputed command, Actor.Person by, LocalDate today) {
        var dispute = new Dispute();
        dispute.id = id.value();
        dispute.caseId = command.caseId().value();
        dispute.datum = Check.present("datum", command.datum());
        dispute.claim = Check.text("claim", command.claim(), MarkDisputed.CLAIM_LENGTH);
        dispute.since = Days.ofWork("since", command.since(), today);
        dispute.markedBy = by.displayName();
        return dispute;
    }

    /**
     * It came out.
     *
     * @throws ConcurrentChange if somebody was faster
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public void settle(SettleDispute command, Actor.Person by, LocalDate today) {
        if (!isOpen()) {
            throw ConcurrentChange.after(null);
        }
        var found = Check.present("outcome", command.outcome());
        var why = Check.text("reason", command.reason(), SettleDispute.REASON_LENGTH);
        var day = Days.ofWork("on", command.on(), today);
        if (day.isBefore(since)) {
            throw RuleViolation.at("on", "cases.rule.settled-before-disputed");
        }
        outcome = found;
        reason = why;
        settledOn = day;
        settledBy = by.displayName();
    }

    /** Whether the datum is disputed. */
    public boolean isOpen() {
        return outcome == null;
    }

    /** As colleagues read it. */
    public DisputeEntry entry() {
        return new DisputeEntry(id(), datum, claim, since, markedBy, settlement());
    }

    /** Identity. */
    public DisputeId id() {
        return new DisputeId(id);
    }

    /** Whose case it belongs to. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** What is or was disputed. */
    public Datum datum() {
        return datum;
    }

    /** Since when. */
    public LocalDate since() {
        return since;
    }

    private @Nullable Settlement settlement() {
        return outcome == null || reason == null || settledOn == null || settledBy == null
                ? null
                : new Settlement(outcome, reason, settledOn, settledBy);
    }
}
