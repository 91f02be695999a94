package org.lotse.cases.core.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.handover.HandoverPart;
import org.lotse.cases.api.handover.Occasion;
import org.lotse.cases.api.handover.SentHandover;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.api.exchange.SentPackage;

/** A package went out of a case. Written once and never changed. */
@Entity
@Table(name = "CASES_DISPATCH")
public class Dispatch {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "FILE_ID")
    private UUID caseId;

    @Column(name = "RECEIVER_NAME")
    private String receiverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "OCCASION")
    private Occasion occasion;

    @Convert(converter = HandoverPartsColumn.class)
    @Column(name = "PARTS")
    private Set<HandoverPart> parts;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    /** For the database layer. */
    protected Dispatch() {}

    /** What went, to whom and by whom. */
    public Dispatch(
            PackageId id,
            CaseId caseId,
            String receiverName,
            Occasion occasion,
            Set<HandoverPart> parts,
            String authorName) {
        this.id = id.value();
        this.caseId = caseId.value();
        this.receiverName = receiverName;
        this.occasion = occasion;
        this.parts = parts;
        this.authorName = authorName;
    }

    /** The package. */
    public PackageId id() {
        return new PackageId(id);
    }

    /** Out of which case it went. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** As it is shown beside what the exchange knows. */
    public SentHandover with(SentPackage sent) {
        return new SentHandover(sent, receiverName, occasion, parts, authorName);
    }
}
