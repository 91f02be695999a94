package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Reassignment;
import org.lotse.cases.api.Responsible;
import org.lotse.platform.api.access.UserId;

/** A case went from one colleague to another. Written once and never changed. */
@Entity
@Table(name = "CASES_HANDOVER")
public class Handover {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "FROM_ID")
    private UUID fromId;

    @Column(name = "FROM_NAME")
    private String fromName;

    @Column(name = "TO_ID")
    private UUID toId;

    @Column(name = "TO_NAME")
    private String toName;

    @Column(name = "TEAM")
    private @Nullable String team;

    @Column(name = "HANDED_ON")
    private LocalDate handedOn;

    @Column(name = "REASON")
    private String reason;

    @Column(name = "GIVEN_BY")
    private String givenBy;

    @Column(name = "GIVEN_AT")
    private Instant givenAt;

    /** For the database layer. */
    protected Handover() {}

    /** What happened, and when it was written down. */
    public Handover(UUID id, CaseId caseId, Reassignment done, Instant at) {
        this.id = id;
        this.caseId = caseId.value();
        fromId = done.from().id().value();
        fromName = done.from().name();
        toId = done.to().id().value();
        toName = done.to().name();
        team = done.team();
        handedOn = done.on();
        reason = done.reason();
        givenBy = done.by();
        givenAt = at;
    }

    /** Whose case it was. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** When it was written down. */
    public Instant givenAt() {
        return givenAt;
    }

    /** As it is shown. */
    public Reassignment details() {
        return new Reassignment(
                new Responsible(new UserId(fromId), fromName),
                new Responsible(new UserId(toId), toName),
                team,
                handedOn,
                reason,
                givenBy);
    }
}
