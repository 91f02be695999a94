package org.lotse.helpers.core.domain.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.lotse.helpers.api.leaving.ErasureEntry;
import org.lotse.helpers.api.leaving.ErasureReason;

/** How many were erased on a day and why; who it was, nobody can tell any more. */
@Entity
@Table(name = "HELPERS_ERASURE")
public class LoggedErasure {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Version
    @Column(name = "VERSION")
    private int version;

    @Column(name = "ERASED_ON")
    private LocalDate erasedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON")
    private ErasureReason reason;

    @Column(name = "AMOUNT")
    private long amount;

    /** For the database layer. */
    protected LoggedErasure() {}

    /** Nobody yet on this day for this reason. */
    public LoggedErasure(UUID id, LocalDate erasedOn, ErasureReason reason) {
        this.id = id;
        this.erasedOn = erasedOn;
        this.reason = reason;
    }

    /** One more. */
    public void count() {
        amount++;
    }

    /** As it is read. */
    public ErasureEntry entry() {
        return new ErasureEntry(erasedOn, reason, amount);
    }
}
