package org.lotse.platform.jobs.engine;

import java.time.Instant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.registry.KnownJob;

/** Prepares runs. */
@FunctionalInterface
public interface Performance {

    /**
     * A run of the job that has not begun.
     *
     * @param tenant in whose scope the job is to be run
     * @param due when it was planned
     */
    Run of(KnownJob job, TenantId tenant, Instant due);
}
