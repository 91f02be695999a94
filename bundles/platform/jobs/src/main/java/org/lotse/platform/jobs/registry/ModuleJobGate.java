package org.lotse.platform.jobs.registry;

import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the same questions as the platform's gate, before anything of the job is loaded. */
@Component
public final class ModuleJobGate implements JobGate {

    private final BundleContext context;
    private final Tenants tenants;
    private final Modules modules;

    /** Asks the directory and the switches. */
    @Activate
    public ModuleJobGate(BundleContext context, @Reference Tenants tenants, @Reference Modules modules) {
        this.context = context;
        this.tenants = tenants;
        this.modules = modules;
    }

    @Override
    public boolean opens(KnownJob job, TenantId tenant) {
        return tenants.find(tenant).filter(Tenant::active).isPresent()
                && modules.isOn(tenant, job.id().module())
                && isOwn(job);
    }

    @Override
    public Stream<TenantId> open(KnownJob job) {
        return tenants.all().stream().map(Tenant::id).filter(tenant -> opens(job, tenant));
    }

    /** The job would act as this module: only the bundle that has the module's descriptor may say so. */
    private boolean isOwn(KnownJob job) {
        return Optional.ofNullable(job.reference().getBundle())
                .filter(bundle -> describes(bundle, job.id().module()))
                .isPresent();
    }

    private boolean describes(Bundle bundle, ModuleId module) {
        var services = bundle.getRegisteredServices();
        return services != null
                && Stream.of(services).anyMatch(service -> isDescriptor(service) && says(service, module));
    }

    private boolean says(ServiceReference<?> service, ModuleId module) {
        return context.getService(service) instanceof ModuleDescriptor descriptor
                && descriptor.id().equals(module);
    }

    private static boolean isDescriptor(ServiceReference<?> service) {
        return Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS))
                .anyMatch(ModuleDescriptor.class.getName()::equals);
    }
}
