package org.lotse.helpers.core.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A request from outside that was withdrawn before it came in: when it comes, it is not wanted any more. */
@Entity
@Table(name = "HELPERS_WITHDRAWN")
public class WithdrawnReference {

    @Id
    @Column(name = "REFERENCE")
    private UUID reference;

    @Column(name = "WITHDRAWN_ON")
    private LocalDate on;

    /** For the database layer. */
    protected WithdrawnReference() {}

    /** @param reference by which whoever asked knows the request */
    public WithdrawnReference(UUID reference, LocalDate on) {
        this.reference = reference;
        this.on = on;
    }

    /** By which whoever asked knows the request. */
    public UUID reference() {
        return reference;
    }
}
