package org.lotse.platform.jobs.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.jobs.ledger.Ledger;

/** When a job runs next for a tenant. Whoever is later is right: it needs no version. */
@Entity(name = "Plan")
@Table(name = "JOBS_PLAN")
public class PlanRecord {

    @EmbeddedId
    private PlanKey key = new PlanKey();

    @Column(name = "NEXT_DUE", nullable = false)
    private Instant nextDue = Instant.EPOCH;

    @Column(name = "ASKED_AT")
    private @Nullable Instant askedAt;

    /** For the persistence provider. */
    protected PlanRecord() {}

    PlanRecord(PlanKey key, Instant nextDue) {
        this.key = key;
        this.nextDue = nextDue;
    }

    PlanKey key() {
        return key;
    }

    Ledger.Plan plan() {
        return new Ledger.Plan(nextDue, askedAt != null);
    }

    Ledger.Due due() {
        return new Ledger.Due(key.tenant(), askedAt == null ? nextDue : askedAt);
    }

    void ask(Instant now) {
        if (askedAt == null) {
            askedAt = now;
        }
    }

    void postpone(Instant next) {
        askedAt = null;
        nextDue = next;
    }
}
