package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.handover.CaseOrigin;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.platform.api.exchange.PackageId;

/** A case was opened with a package of another office. Written once and never changed. */
@Entity
@Table(name = "CASES_ORIGIN")
public class Origin {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "SENDER_NAME")
    private String senderName;

    @Column(name = "CASE_NUMBER")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "OCCASION")
    private Occasion occasion;

    @Column(name = "DONE")
    private @Nullable String done;

    @Column(name = "NEEDS")
    private @Nullable String needs;

    @Column(name = "NEXT_STEPS")
    private @Nullable String nextSteps;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    /** For the database layer. */
    protected Origin() {}

    /** Which case came with which package, and from where. */
    public Origin(PackageId id, CaseId caseId, CaseOrigin origin) {
        this.id = id.value();
        this.caseId = caseId.value();
        senderName = origin.senderName();
        number = origin.number();
        occasion = origin.occasion();
        var report = Objects.requireNonNullElse(origin.report(), HandoverReport.NONE);
        done = report.done();
        needs = report.needs();
        nextSteps = report.nextSteps();
        authorName = origin.author();
    }

    /** The package. */
    public PackageId id() {
        return new PackageId(id);
    }

    /** The case that was opened with it. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** As it is shown. */
    public CaseOrigin details() {
        var report = new HandoverReport(done, needs, nextSteps);
        return new CaseOrigin(
                senderName, number, occasion, report.equals(HandoverReport.NONE) ? null : report, authorName);
    }
}
