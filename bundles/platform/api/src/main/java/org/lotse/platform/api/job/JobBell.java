package org.lotse.platform.api.job;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Rings for a job, so that it comes before its time: a module has work for it that somebody waits for. A service of the platform,
 * which asks no permission: what the module's own call did before has passed the gate, and the run itself passes it again. Any
 * thread that has a scope.
 */
@ProviderType
public interface JobBell {

    /**
     * Asks for a run in the current scope's tenant as soon as there is a place; the planned one comes nevertheless.
     *
     * @throws org.lotse.platform.api.access.NoScope without a current tenant
     * @throws org.lotse.platform.api.rule.RuleViolation if there is no such job here
     */
    void ring(JobId job);
}
