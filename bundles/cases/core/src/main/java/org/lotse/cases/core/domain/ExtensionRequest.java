package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.AskExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DecideExtension;
import org.lotse.cases.api.Extension;
import org.lotse.cases.api.ExtensionId;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Somebody's request to extend a care period, and somebody else's decision. Once decided it stays as it is. */
@Entity
@Table(name = "CASES_EXTENSION")
public class ExtensionRequest {

    private enum State {
        WAITING,
        GRANTED,
        REFUSED
    }

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "MONTHS")
    private int months;

    @Column(name = "REASON")
    private String reason;

    @Column(name = "ASKED_BY_ID")
    private UUID askedById;

    @Column(name = "ASKED_BY_NAME")
    private String askedByName;

    @Column(name = "ASKED_AT")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private State state;

    @Column(name = "DECIDED_BY_ID")
    private @Nullable UUID decidedById;

    @Column(name = "DECIDED_BY_NAME")
    private @Nullable String decidedByName;

    @Column(name = "DECIDED_AT")
    private @Nullable Instant decidedAt;

    @Column(name = "DECISION")
    private @Nullable String decision;

    @Column(name = "ENDS_ON")
    private @Nullable LocalDate endsOn;

    /** For the database layer. */
    protected ExtensionRequest() {}

    /**
     * Asks.
     *
     * @param extendable by how many months the period can still be extended
     * @throws RuleViolation beside the field that is not acceptable
     */
    public static ExtensionRequest ask(
            ExtensionId id, AskExtension command, int extendable, Actor.Person by, Instant now) {
        if (command.months() < 1 || command.months() > extendable) {
            throw RuleViolation.at("months", "cases.rule.extension-months", extendable);
        }
        var request = new ExtensionRequest();
        request.id = id.value();
        request.caseId = command.caseId().value();
        request.months = command.months();
        request.reason = Check.text("reason", command.reason(), Extension.REASON_LENGTH);
        request.askedById = by.id().value();
        request.askedByName = by.displayName();
        request.askedAt = now;
        request.state = State.WAITING;
        return request;
    }

    /**
     * Decides.
     *
     * @throws ConcurrentChange if it is decided already
     * @throws RuleViolation beside the field that is not acceptable, or for one's own request
     */
    public void decide(DecideExtension command, Actor.Person by, Instant now) {
        requireOpen(command.version());
        requireOther(by);
        decision = Check.text("decision", command.reason(), Extension.REASON_LENGTH);
        state = command.granted() ? State.GRANTED : State.REFUSED;
        decidedById = by.id().value();
        decidedByName = by.displayName();
        decidedAt = now;
    }

    /** With what it was granted the period ends then. */
    public void ends(LocalDate newEnd) {
        endsOn = newEnd;
    }

    private void requireOpen(int seen) {
        if (state != State.WAITING || seen != version) {
            throw ConcurrentChange.after(
                    decidedByName == null || decidedAt == null ? null : new LastChange(decidedByName, decidedAt));
        }
    }

    private void requireOther(Actor.Person by) {
        if (askedById.equals(by.id().value())) {
            throw RuleViolation.of("cases.rule.extension-own");
        }
    }

    /** Whether nobody decided yet. */
    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** By how many months. */
    public int months() {
        return months;
    }

    /** Whose period. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** Identity. */
    public ExtensionId id() {
        return new ExtensionId(id);
    }

    /** The request as it is shown. */
    public Extension details() {
        var answer = decision == null || decidedByName == null || decidedAt == null
                ? null
                : new Extension.Answer(state == State.GRANTED, decision, decidedByName, decidedAt, endsOn);
        return new Extension(id(), version, months, reason, new UserId(askedById), askedByName, askedAt, answer);
    }
}
