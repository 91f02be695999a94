package org.lotse.helpers.core.domain.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.certificate.CertificateDeletion;
import org.lotse.helpers.api.certificate.DeletionReason;

/** That facts were deleted, when and why; of whom, nobody can tell any more. */
@Entity
@Table(name = "HELPERS_CERTIFICATE_DELETION")
public class LoggedDeletion {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "DELETED_ON")
    private LocalDate deletedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON")
    private DeletionReason reason;

    @Column(name = "AMOUNT")
    private long amount;

    /** For the database layer. */
    protected LoggedDeletion() {}

    /** @param id grows with time, so that the log has an order */
    public LoggedDeletion(UUID id, LocalDate deletedOn, DeletionReason reason, long amount) {
        this.id = id;
        this.deletedOn = deletedOn;
        this.reason = reason;
        this.amount = amount;
    }

    /** As it is read. */
    public CertificateDeletion entry() {
        return new CertificateDeletion(deletedOn, reason, amount);
    }
}
