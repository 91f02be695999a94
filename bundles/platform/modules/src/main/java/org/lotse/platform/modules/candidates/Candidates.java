package org.lotse.platform.modules.candidates;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/** Puts the modules of bundles on trial. Any thread. */
@ProviderType
public interface Candidates {

    /**
     * From now on descriptors that these bundles register are looked at but count for nobody: the module is not installed, so
     * the gate lets nobody in and no database of a tenant is touched for it. Call before the bundles are changed.
     *
     * @param bundles symbolic names
     */
    Candidacy of(Set<String> bundles);

    /** The tenants that have this module switched on, installed or not, in the order of the directory. */
    List<TenantId> tenantsWith(ModuleId module);

    /** One trial. Closing it ends it: what the bundles offer by then counts, and everybody is told. */
    @ProviderType
    interface Candidacy extends AutoCloseable {

        /** The modules that the bundles offer at this moment and that can be accepted. */
        Set<ModuleId> offered();

        /** Why offers cannot be accepted, one line each, in English; empty if all can. */
        List<String> refusals();

        @Override
        void close();
    }
}
