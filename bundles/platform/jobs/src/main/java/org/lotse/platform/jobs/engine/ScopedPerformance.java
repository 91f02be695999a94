package org.lotse.platform.jobs.engine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.registry.KnownJob;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prepares runs: the job is taken from its bundle when it runs, and given back when it ended. */
@Component
public final class ScopedPerformance implements Performance {

    private final BundleContext context;
    private final ScopeBinding binding;

    /** Binds the tenant and the module. */
    @Activate
    public ScopedPerformance(BundleContext context, @Reference ScopeBinding binding) {
        this.context = context;
        this.binding = binding;
    }

    @Override
    public Run of(KnownJob job, TenantId tenant, Instant due) {
        var loader = Optional.ofNullable(job.reference().getBundle())
                .map(bundle -> bundle.adapt(BundleWiring.class))
                .map(BundleWiring::getClassLoader)
                .orElse(null);
        return new Run(job, tenant, due, loader, run -> perform(job, tenant, run));
    }

    private void perform(KnownJob known, TenantId tenant, Run run) throws InterruptedException {
        var scope = new Scope(tenant, new Actor.Module(known.id().module()));
        try (var bound = binding.bind(() -> Optional.of(scope))) {
            var job = context.getService(known.reference());
            if (job == null && isGoing(known.reference().getBundle())) {
                run.askToEnd(EndReason.BUNDLE_GONE);
                run.checkpoint();
            }
            if (job == null) {
                throw new IllegalStateException("The job could not be made; the log entry before this one says why");
            }
            try {
                job.run(run);
            } finally {
                context.ungetService(known.reference());
            }
        }
    }

    /** Between the end of a bundle and the end of its services nobody can be served. */
    private static boolean isGoing(@Nullable Bundle bundle) {
        return bundle == null || bundle.getState() != Bundle.ACTIVE;
    }
}
