package org.lotse.platform.jobs.registry;

import java.util.stream.Stream;
import org.lotse.platform.api.tenant.TenantId;

/** Whether a job may run for a tenant. Any thread; answers come from memory. */
public interface JobGate {

    /** Whether the tenant is active, the module on for it, and the job brought by the module's own bundle. */
    boolean opens(KnownJob job, TenantId tenant);

    /** The tenants for which the job may run now. */
    Stream<TenantId> open(KnownJob job);
}
