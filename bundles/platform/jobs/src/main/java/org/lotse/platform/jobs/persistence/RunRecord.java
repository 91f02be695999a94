package org.lotse.platform.jobs.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.ledger.Ledger;

/** One run. Only the thread that began it ends it, so it needs no version. */
@Entity(name = "Run")
@Table(name = "JOBS_RUN")
public class RunRecord {

    @Id
    @Column(name = "ID")
    private UUID id = new UUID(0, 0);

    @Column(name = "JOB", nullable = false, length = 100)
    private String job = "";

    @Column(name = "TENANT", nullable = false, length = 8)
    private String tenant = "";

    @Column(name = "BEGAN_AT", nullable = false)
    private Instant beganAt = Instant.EPOCH;

    @Column(name = "ENDED_AT")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME", nullable = false, length = 12)
    private JobOutcome outcome = JobOutcome.RUNNING;

    @Column(name = "REASON", length = 200)
    private @Nullable String reason;

    /** For the persistence provider. */
    protected RunRecord() {}

    RunRecord(UUID id, JobId job, TenantId tenant, Instant beganAt) {
        this.id = id;
        this.job = job.value();
        this.tenant = tenant.value();
        this.beganAt = beganAt;
    }

    void end(JobReport report) {
        endedAt = report.ended().orElseThrow();
        outcome = report.outcome();
        reason = report.reason().orElse(null);
    }

    JobReport report() {
        return new JobReport(beganAt, Optional.ofNullable(endedAt), outcome, Optional.ofNullable(reason));
    }

    Ledger.Open open() {
        return new Ledger.Open(id, new JobId(job), new TenantId(tenant), beganAt);
    }
}
