package org.lotse.platform.api.secondment;

import java.util.Set;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How much hangs on a module of the current scope's tenant: secondments rest while the module from which they follow is switched off at home, and count again once it
 * is on. For whoever is about to switch. Needs {@code platform.modules.switch}. Any thread that has a scope.
 */
@ProviderType
public interface SecondingModules {

    /** How many people have access to municipalities today because of these modules; zero in a tenant that seconds nobody. */
    int peopleBy(Set<ModuleId> modules);
}
