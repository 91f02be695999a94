package org.lotse.platform.jobs.office;

import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.job.JobBell;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.jobs.engine.Dispatcher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the dispatcher for a run in the tenant of the scope. */
@Component
public final class DispatcherBell implements JobBell {

    private final CurrentScope scope;
    private final Dispatcher dispatcher;

    /** For whoever has a scope. */
    @Activate
    public DispatcherBell(@Reference CurrentScope scope, @Reference Dispatcher dispatcher) {
        this.scope = scope;
        this.dispatcher = dispatcher;
    }

    @Override
    public void ring(JobId job) {
        var tenant = scope.require().tenant();
        dispatcher.ask(
                dispatcher.find(job, tenant).orElseThrow(() -> RuleViolation.of("jobs.rule.unknown", job)), tenant);
    }
}
