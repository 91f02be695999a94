package org.lotse.platform.jobs.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.tenant.TenantId;

/** Which job for which tenant. */
@Embeddable
public class PlanKey {

    @Column(name = "JOB", nullable = false, length = 100)
    private String job = "";

    @Column(name = "TENANT", nullable = false, length = 8)
    private String tenant = "";

    /** For the persistence provider. */
    protected PlanKey() {}

    PlanKey(JobId job, TenantId tenant) {
        this.job = job.value();
        this.tenant = tenant.value();
    }

    JobId job() {
        return new JobId(job);
    }

    TenantId tenant() {
        return new TenantId(tenant);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanKey that && job.equals(that.job) && tenant.equals(that.tenant);
    }

    @Override
    public int hashCode() {
        return Objects.hash(job, tenant);
    }
}
